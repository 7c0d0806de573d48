package vivavoce.lessons;

import vivavoce.guard.Situation;
import vivavoce.guard.SpeechGuard;
import vivavoce.lessons.LessonPlan.Level;
import vivavoce.maths.MathsException;
import vivavoce.maths.Problem;
import vivavoce.maths.ProblemParser;
import vivavoce.maths.Solver;
import vivavoce.maths.Topic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of a lesson, version 1, each checked as it is read. */
final class LessonFields {

    private static final int VERSION = 1;
    private static final int LINE = 100;
    private static final int PARAGRAPH = 300;
    private static final int MOST_TASKS = 100;
    private static final int MOST_HINTS = 6;
    private static final int HINT_LEVELS = 4;

    private final JsonFields json;
    private final Map<String, String> texts = new HashMap<>();
    private Level level = Level.FOUNDATION;
    private Topic topic = Topic.ARITHMETIC;
    private int mostHints = HINT_LEVELS;
    private List<Sentence> talkingPoints = List.of();
    private List<LessonTask> tasks = List.of();
    private final List<Situation> situations = new ArrayList<>();

    /** Something to be spoken. */
    private record Sentence(Place place, String text) {}

    LessonFields(JsonFields json) {
        this.json = json;
    }

    LessonPlan plan() throws IOException {
        json.object(
                Set.of("version", "title", "level", "topic", "goal", "problems"),
                Set.of("talkingPoints", "mostHints"),
                this::field);
        for (Sentence point : talkingPoints) {
            checkPoint(point);
        }
        return new LessonPlan(
                texts.getOrDefault("title", ""),
                level,
                topic,
                texts.getOrDefault("goal", ""),
                talkingPoints.stream().map(Sentence::text).toList(),
                mostHints,
                tasks);
    }

    private void field(String name) throws IOException {
        switch (name) {
            case "version" -> version();
            case "level" -> level = constant(Level.values());
            case "topic" -> topic = constant(Topic.values());
            case "mostHints" -> mostHints = json.number(1, HINT_LEVELS);
            case "talkingPoints" -> talkingPoints = json.list(0, MOST_HINTS, this::sentence);
            case "problems" -> tasks = json.list(1, MOST_TASKS, this::task);
            default -> texts.put(name, json.text(name.equals("title") ? LINE : PARAGRAPH));
        }
    }

    private Sentence sentence() throws IOException {
        return new Sentence(json.place(), json.text(PARAGRAPH));
    }

    private void checkPoint(Sentence point) throws LessonException {
        if (!point.text().matches("[^?.!]+[.]")) {
            throw JsonFields.wrong(
                    point.place(), "this talking point is not one sentence: make it one");
        }
        for (Situation situation : situations) {
            check("talking point", point, situation);
        }
    }

    private static void check(String what, Sentence said, Situation situation)
            throws LessonException {
        String why =
                switch (SpeechGuard.check(said.text(), situation)) {
                    case PASSES -> "";
                    case FALSE -> "claims something untrue: correct it";
                    case REVEALS -> "says the answer: hint at it instead";
                    case UNCHECKABLE ->
                            "claims something that can not be checked: ask for it instead";
                };
        if (!why.isEmpty()) {
            throw JsonFields.wrong(said.place(), "this " + what + " " + why);
        }
    }

    private void version() throws IOException {
        Place place = json.place();
        int version = json.number(0, Integer.MAX_VALUE / 4);
        if (version != VERSION) {
            throw JsonFields.wrong(
                    place,
                    "the version is %d: this program reads version %d".formatted(version, VERSION));
        }
    }

    /** A constant by its name as the files write it: {@code linearEquations}. */
    private <E extends Enum<E>> E constant(E[] all) throws IOException {
        Place place = json.place();
        String name = json.text(LINE);
        return Arrays.stream(all)
                .filter(one -> inFile(one).equals(name))
                .findFirst()
                .orElseThrow(() ->
                        JsonFields.wrong(
                                place,
                                "there is no \"%s\": choose one of %s"
                                        .formatted(
                                                JsonFields.shortened(name),
                                                Arrays.stream(all)
                                                        .map(LessonFields::inFile)
                                                        .collect(Collectors.joining(", ")))));
    }

    private LessonTask task() throws IOException {
        TaskFields fields = new TaskFields();
        json.object(Set.of("problem"), Set.of("hints"), fields::field);
        return fields.task();
    }

    /** One entry of "problems"; hints are checked once the problem is known. */
    private final class TaskFields {

        private String problem = "";
        private Place place = new Place(1, 1);
        private List<Sentence> hints = List.of();

        void field(String name) throws IOException {
            if (name.equals("problem")) {
                place = json.place();
                problem = json.text(PARAGRAPH);
            } else {
                hints = json.list(0, MOST_HINTS, LessonFields.this::sentence);
            }
        }

        LessonTask task() throws LessonException {
            try {
                Problem read = ProblemParser.typed(problem);
                Situation situation = Situation.atStart(read, Solver.solve(read).solutions());
                situations.add(situation);
                for (Sentence hint : hints) {
                    checkHint(hint, situation);
                }
                return new LessonTask(read, hints.stream().map(Sentence::text).toList());
            } catch (MathsException e) {
                String sentence = e.sentence().replaceAll("[.]$", "");
                throw JsonFields.wrong(place, "the problem can not be used: " + sentence);
            }
        }

        private static void checkHint(Sentence hint, Situation situation) throws LessonException {
            if (!hint.text().matches("[^?.!]+[?]")) {
                throw JsonFields.wrong(hint.place(), "this hint is not one question: make it one");
            }
            check("hint", hint, situation);
        }
    }

    private static String inFile(Enum<?> constant) {
        String[] parts = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder name = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            name.append(parts[i].substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(parts[i].substring(1));
        }
        return name.toString();
    }
}
