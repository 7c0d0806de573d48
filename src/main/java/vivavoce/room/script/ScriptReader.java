package vivavoce.room.script;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads scripts: the room first, then cues with their expectations. One script each. */
final class ScriptReader {

    private static final Map<String, Setting> ROOMS =
            Map.of(
                    "headset", Setting.HEADSET,
                    "loudspeaker", Setting.LOUDSPEAKER,
                    "bluetooth", Setting.BLUETOOTH);

    private Setting setting = Setting.HEADSET;
    private final List<Cue> cues = new ArrayList<>();

    private ScriptReader() {}

    static Script read(String name, Path folder, List<String> lines) throws ScriptException {
        ScriptReader reader = new ScriptReader();
        for (int i = 0; i < lines.size(); i++) {
            Words words = new Words(name, i + 1, lines.get(i));
            if (!words.isDone()) {
                reader.take(words);
                words.needEnd();
            }
        }
        if (reader.cues.isEmpty()) {
            throw new ScriptException(name, Math.max(1, lines.size()), 1, "nothing happens in it.");
        }
        return new Script(name, folder, reader.setting, List.copyOf(reader.cues));
    }

    private void take(Words words) throws ScriptException {
        if (words.take("room")) {
            setting = room(words);
        } else if (words.take("bed")) {
            setting = bed(words);
        } else if (words.take("expect")) {
            expect(words);
        } else {
            cues.add(CueReader.read(words));
        }
    }

    private static Setting room(Words words) throws ScriptException {
        Setting room = words.oneOf(ROOMS);
        while (!words.isDone()) {
            if (words.take("echo")) {
                room = room.withEchoDb(words.number());
            } else if (words.take("delay")) {
                room = room.withDelayMs(words.number());
            } else if (words.take("reverb")) {
                room = room.withReverbMs(words.number());
            } else if (words.take("drift")) {
                room = room.withDriftPpm(words.number());
            } else if (words.take("drive")) {
                room = room.withDriveDb(words.number());
            } else {
                words.need("latency");
                room = room.withLatencyMs((int) words.number());
            }
        }
        return room;
    }

    private Setting bed(Words words) throws ScriptException {
        Setting.Bed kind = words.oneOf(Words.names(Setting.Bed.values()));
        words.need("snr");
        return setting.withBed(kind, words.number());
    }

    private void expect(Words words) throws ScriptException {
        if (cues.isEmpty()) {
            throw words.wrong("an expectation belongs below a cue.");
        }
        Cue cue = cues.removeLast();
        List<Cue.Expected> expected = new ArrayList<>(cue.expected());
        expected.add(new Cue.Expected(words.line(), ExpectationReader.read(words)));
        cues.add(new Cue(cue.line(), cue.anchor(), cue.act(), List.copyOf(expected)));
    }
}
