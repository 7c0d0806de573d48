package vivavoce.ui;

import vivavoce.camera.Camera;
import vivavoce.camera.CameraException;
import vivavoce.camera.CameraFrame;
import vivavoce.camera.Cameras;
import vivavoce.conversation.Badge;
import vivavoce.settings.Devices;
import vivavoce.ui.problem.ScreenEye;
import vivavoce.ui.settings.Packs;
import vivavoce.ui.setup.SoundCheck;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/** Devices that do what a test says, and remember what was asked of them. */
final class ScriptedMachine implements Machine, SoundCheck, Cameras {

    final List<String> asked = new ArrayList<>();
    Found found = new Found(List.of("USB", "Built in"), List.of("Headset"));
    String trouble = "";
    boolean stuck;
    ScreenEye screen = new WhiteScreen();
    volatile CameraFrame seen;
    Packs packs = new SamplePacks();
    Runnable over = () -> {};
    private final Path folder;

    ScriptedMachine(Path folder) {
        this.folder = folder;
    }

    @Override
    public SoundCheck sound() {
        return this;
    }

    @Override
    public Cameras cameras() {
        return this;
    }

    @Override
    public List<String> names() {
        return List.of("Lid", "Desk");
    }

    @Override
    public Packs packs() {
        return packs;
    }

    @Override
    public void demonstrate(Runnable whenOver) {
        asked.add("demo");
        over = whenOver;
    }

    @Override
    public void endDemonstration() {
        asked.add("demo over");
        over.run();
    }

    @Override
    public void testEcho(Devices devices, Consumer<Badge> told) {
        asked.add("echo");
        told.accept(new Badge(Badge.Part.ECHO, "CAREFUL_DUPLEX", false, "It is hardly cancelled."));
    }

    @Override
    public Camera open(String name) throws CameraException {
        if (!trouble.isEmpty()) {
            throw CameraException.refused(trouble);
        }
        asked.add(name.isEmpty() ? "camera on" : "camera on: " + name);
        return new Camera() {
            @Override
            public Optional<CameraFrame> latest() {
                return Optional.ofNullable(seen);
            }

            @Override
            public void close() {
                asked.add("camera off");
            }
        };
    }

    @Override
    public Path lessons() {
        return Path.of("assets", "lessons");
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public void wipe() throws IOException {
        asked.add("wipe");
        if (stuck) {
            throw new IOException("in use");
        }
    }

    @Override
    public void look(Consumer<Found> answer) {
        answer.accept(found);
    }

    @Override
    public void listen(Devices devices, DoubleConsumer level, Consumer<String> said) {
        asked.add("listen " + devices.microphone());
        if (trouble.isEmpty()) {
            level.accept(0.5);
        } else {
            said.accept(trouble);
        }
    }

    @Override
    public void playBack(Devices devices, Consumer<String> done) {
        asked.add("play " + devices.loudspeaker());
        done.accept(trouble);
    }

    @Override
    public void stop() {
        asked.add("stop");
    }

    @Override
    public void close() {}

    @Override
    public ScreenEye screen() {
        return screen;
    }

    @Override
    public void whenCalled(Consumer<Call> answer) {}
}
