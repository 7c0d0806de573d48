package vivavoce.bench;

import java.util.List;

/** Wrong, missing and added words, summed over utterances (Levenshtein distance). */
final class WordErrors {

    private int errors;
    private int words;

    void add(List<String> said, List<String> heard) {
        errors += distance(said, heard);
        words += said.size();
    }

    /** Errors for each word said; 0 when none was said. */
    double rate() {
        return words == 0 ? 0 : (double) errors / words;
    }

    private static int distance(List<String> said, List<String> heard) {
        int[] row = new int[heard.size() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= said.size(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (said.get(i - 1).equals(heard.get(j - 1)) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[heard.size()];
    }
}
