package vivavoce.bench;

import vivavoce.bench.EvaluationSet.Drawn;
import vivavoce.camera.InkLines;
import vivavoce.camera.PictureException;
import vivavoce.camera.PictureFile;
import vivavoce.model.MultimodalModel;
import vivavoce.model.SeenLine;

import java.util.List;

/** Reads pictures from the file to the LaTeX, as the app does. */
final class SeeingBench {

    private final MultimodalModel model;
    private final InkLines lines;

    SeeingBench(MultimodalModel model, InkLines lines) {
        this.model = model;
        this.lines = lines;
    }

    /** Scores pictures; each answer also counts for the calibration. */
    SeeingScore score(List<Drawn> pictures, Calibration calibration) {
        int exact = 0;
        for (Drawn picture : pictures) {
            List<SeenLine> seen = read(picture);
            boolean right = seen.size() == 1 && seen.getFirst().latex().equals(picture.latex());
            exact += right ? 1 : 0;
            double surest = seen.stream().mapToDouble(SeenLine::confidence).max().orElse(0);
            calibration.add(right, surest);
        }
        return new SeeingScore(pictures.size(), (double) exact / pictures.size());
    }

    private List<SeenLine> read(Drawn picture) {
        try {
            return lines.find(PictureFile.read(picture.file())).stream().map(model::see).toList();
        } catch (PictureException e) {
            throw new BenchException(String.valueOf(e.getMessage()), e);
        }
    }
}
