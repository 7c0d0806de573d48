package vivavoce.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import vivavoce.camera.InkLines;
import vivavoce.language.LanguageWriter;
import vivavoce.maths.MathsParser;
import vivavoce.maths.Problem;
import vivavoce.maths.Skill;
import vivavoce.model.ChatSession;
import vivavoce.model.Pack;
import vivavoce.model.PackModel;
import vivavoce.onnx.NetworkException;
import vivavoce.onnx.OnnxRuntime;
import vivavoce.tutor.BoardLine;
import vivavoce.tutor.Brief;
import vivavoce.tutor.ReplyWriter;
import vivavoce.tutor.Tutor;
import vivavoce.tutor.Written;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A writer's words are heard, shown and interrupted like the tutor's own. */
class WriterInConversationTest {

    private static final String OWN = lastCaption(asked(new Room()).say(1, "kiwi").listen());

    @Test
    void theModelsReplyIsHeardAndShown() {
        withModel(writer -> {
            Room room = asked(new Room(writer));
            long from = room.nowMs();
            room.say(1, "please kiwi bananas").listen();
            assertThat(lastCaption(room)).isEqualTo("Good thinking. What would you do first?");
            Caption last = room.view().captions().getLast();
            assertThat(last.heardCharacters()).isEqualTo(last.text().length());
            assertThat(room.since(from, "ReplyDecided")).isNotEmpty();
            assertThat(room.since(from, "ReplyFinished")).hasSize(1);
            assertThat(room.spoken()).endsWith("good thinking.", "what would you do first?");
        });
    }

    @Test
    void aModelThatSpeaksIsHeardInItsOwnVoice() {
        withSpeaker(writer -> {
            Room room = asked(new Room(writer));
            long from = room.nowMs();
            room.say(1, "please kiwi bananas").listen();
            assertThat(room.toneSounded(from)).isTrue();
            assertThat(lastCaption(room)).isEqualTo("Good thinking. What would you do first?");
            Caption last = room.view().captions().getLast();
            assertThat(last.heardCharacters()).isEqualTo(last.text().length());
            assertThat(room.since(from, "ReplyFinished")).hasSize(1);
            assertThat(room.spoken()).doesNotContain("good thinking.");
        });
    }

    @Test
    void theSoundOfWordsThatTheGuardRefusesIsNeverHeard() {
        withSpeaker(writer -> {
            Room room = asked(new Room(writer));
            long from = room.nowMs();
            for (String key : List.of("lime", "quince")) {
                room.say(1, "please " + key + " bananas").listen();
                assertThat(lastCaption(room)).doesNotContain("x = 1", "And so");
                assertThat(room.toneSounded(from)).as(key).isFalse();
            }
            room.say(1, "please plum bananas").listen();
            assertThat(lastCaption(room)).isEqualTo("Good question. What comes off first?");
            assertThat(room.toneSounded(from)).isTrue();
        });
    }

    @Test
    void aModelThatSpeaksSetsProblemsToo() {
        withSpeaker(writer -> {
            Room room = asked(new Room(writer)).say(1, "please mango bananas").listen();
            assertThat(lastCaption(room)).isEqualTo("Let us try this. What would you do first?");
            assertSetAndTaught(room);
        });
    }

    @Test
    void itsOwnVoiceIsInterrupted() {
        withSpeaker(writer -> {
            Room room = asked(new Room(writer));
            long from = room.nowMs();
            room.say(1, "please kiwi bananas");
            for (int i = 0; i < 300 && !room.toneSounded(from); i++) {
                room.pass(0.01);
            }
            room.pass(0.1).ask(new Intent.Stop()).pass(1);
            Caption last = room.view().captions().getLast();
            assertThat(last.heardCharacters()).isLessThan(last.text().length());
            room.ask(new Intent.SayAgain()).listen();
            assertThat(room.view().captions().getLast().heardCharacters()).isPositive();
        });
    }

    @Test
    void typedWordsAreAnsweredByTheModelToo() {
        withModel(writer -> {
            Room room = asked(new Room(writer)).ask(new Intent.Typed("please kiwi bananas"));
            assertThat(lastCaption(room.listen()))
                    .isEqualTo("Good thinking. What would you do first?");
        });
    }

    @Test
    void withNothingOnTheBoardTheModelTalksToo() {
        withModel(writer -> {
            Room room = new Room(writer).pass(0.3).say(1, "please kiwi bananas").listen();
            assertThat(lastCaption(room)).isEqualTo("Good thinking. What would you do first?");
            assertThat(room.view().board()).isEmpty();
        });
    }

    @Test
    void aProblemThatTheModelSetsTakesTheBoardAsItsWordsSound() {
        withModel(writer -> {
            Room room = asked(new Room(writer)).say(1, "please mango bananas").listen();
            assertThat(lastCaption(room)).isEqualTo("Let us try this. What would you do first?");
            assertSetAndTaught(room);
            Room typed = asked(new Room(writer)).ask(new Intent.Typed("please mango bananas"));
            assertSetAndTaught(typed.listen());
        });
    }

    private static void assertSetAndTaught(Room room) {
        assertThat(room.view().board()).hasSize(1);
        String line = room.view().board().getFirst().latex();
        assertThat(line).isNotEqualTo("3x+1=4");
        room.ask(new Intent.Hint()).listen();
        assertThat(room.view().board().getFirst().latex()).isEqualTo(line);
        assertThat(lastCaption(room)).doesNotContain("3x");
    }

    /** One that stalls after it has had a problem made: the tutor sets it in its own words. */
    @Test
    void aProblemIsSetInTheTutorsWordsWhenTheModelStallsOverIt() {
        Problem problem = Problem.of(MathsParser.typed("5y - 2 = 8"));
        Room room = asked(new Room(new StalledOver(problem)));
        room.say(1, "please kiwi bananas").pass(3).listen();
        assertThat(lastCaption(room)).contains("5y - 2 = 8");
        assertThat(room.view().board()).extracting(BoardLine::latex).containsExactly("5y-2=8");
    }

    /** The learner goes on before a word has sounded: no problem was set. */
    @Test
    void aProblemOfADraftThatIsDroppedWasNeverSet() {
        withModel(writer -> {
            Room room = asked(new Room(writer)).say(1, "please mango bananas").pass(0.1);
            room.say(1, "please kiwi bananas").listen();
            assertThat(room.view().board()).extracting(BoardLine::latex).containsExactly("3x+1=4");
        });
    }

    @Test
    void sayAgainSaysWhatTheModelSaid() {
        withModel(writer -> {
            Room room = asked(new Room(writer)).say(1, "please kiwi bananas").listen();
            room.ask(new Intent.SayAgain()).listen();
            assertThat(lastCaption(room)).isEqualTo("Good thinking. What would you do first?");
            assertThat(room.spoken()).filteredOn("good thinking."::equals).hasSize(2);
        });
    }

    @Test
    void whatTheGuardRefusesTwiceIsNeverHeard() {
        withModel(writer -> {
            Room room = asked(new Room(writer)).say(1, "please lime bananas").listen();
            assertThat(lastCaption(room)).isEqualTo(OWN);
            assertThat(room.spoken()).noneMatch(words -> words.contains("x equals one"));
        });
    }

    @Test
    void theModelCanWait() {
        withModel(writer -> {
            Room room = asked(new Room(writer)).say(1, "please fig bananas").pass(1);
            assertThat(room.view().presence()).isEqualTo(Presence.WAITING);
        });
    }

    @Test
    void aStalledModelIsNotWaitedForLongerThanTwoSeconds() {
        Room room = asked(new Room(new Stalled()));
        long from = room.nowMs();
        room.say(1, "please kiwi bananas").pass(2).listen();
        assertThat(lastCaption(room)).isEqualTo(OWN);
        String started = room.since(from, "ReplyStarted").getFirst();
        assertThat(Integer.parseInt(started.replaceAll("\\D+$|.*gapMs=", "").replace("]", "")))
                .isBetween(2_000, 2_600);
    }

    /** Such as a graphics card whose memory is full. */
    @Test
    void aModelThatFailsInAReplyIsReplacedByTheTutorsOwnWords() {
        Room room = asked(new Room(new Failing()));
        assertThatThrownBy(() -> room.say(1, "please kiwi bananas").listen())
                .isInstanceOf(NetworkException.class);
        assertThat(lastCaption(room.listen())).isEqualTo(OWN);
    }

    @Test
    void anInterruptionIsToldToTheModel() {
        Stalled listening = new Stalled();
        Room room = asked(new Room(listening));
        room.say(1, "please kiwi bananas").pass(3.4);
        room.say(1, "subtract one from both sides").pass(0.5);
        assertThat(listening.last).isNotNull();
        assertThat(listening.last.cut()).isPresent();
        assertThat(listening.last.cut().get().unheard()).isNotEmpty();
    }

    /** The learner speaks while the model still reads a long prompt. */
    @Test
    void hearingGoesOnWhileTheModelReads() {
        withModel((writer, pack, model) -> {
            var image = new InkLines(pack.manifest().image().strips());
            Ears ears =
                    new Ears(
                            model,
                            image,
                            new AudioHistory(16_000, 4),
                            new Desk(Optional.of(writer)));
            Tutor tutor = new Tutor();
            tutor.said("please kiwi bananas", 1, Optional.empty());
            ears.write(1, tutor.brief(List.of(), "kiwi", Optional.empty()).orElseThrow());
            List<ConversationInput> answers = new ArrayList<>();
            int steps = 0;
            while (answers.stream().noneMatch(ConversationInput.ReplyWritten.class::isInstance)) {
                ears.listen(steps, 0, "");
                assertThat(ears.work(answers::add)).isTrue();
                assertThat(answers.getLast()).isInstanceOf(ConversationInput.UtteranceRead.class);
                assertThat(ears.work(answers::add)).isTrue();
                steps++;
            }
            assertThat(steps).isGreaterThan(7);
        });
    }

    @Test
    void anInterruptionStopsTheReading() {
        withModel(writer -> {
            Counted counted = new Counted(writer);
            Room room = asked(new Room(counted));
            counted.steps = 0;
            room.ask(new Intent.Typed("please kiwi bananas")).pass(0.02);
            int steps = counted.steps;
            assertThat(steps).isBetween(1, 3);
            room.ask(new Intent.Stop()).pass(1);
            assertThat(counted.steps).isEqualTo(steps);
            assertThat(counted.stopped).isTrue();
            room.ask(new Intent.Typed("please kiwi bananas")).listen();
            assertThat(lastCaption(room)).isEqualTo("Good thinking. What would you do first?");
        });
    }

    /** Counts how often it is worked on. */
    private static final class Counted implements ReplyWriter {

        private final ReplyWriter writer;
        private int steps;
        private boolean stopped;

        Counted(ReplyWriter writer) {
            this.writer = writer;
        }

        @Override
        public void begin(Brief brief) {
            stopped = false;
            writer.begin(brief);
        }

        @Override
        public Written step() {
            steps++;
            return writer.step();
        }

        @Override
        public void stop() {
            stopped = true;
            writer.stop();
        }
    }

    /** Never writes a word. */
    private static final class Stalled implements ReplyWriter {

        private Brief last;

        @Override
        public void begin(Brief brief) {
            last = brief;
        }

        @Override
        public Written step() {
            return new Written.Nothing();
        }
    }

    /** Has a problem made, and never writes a word. */
    private record StalledOver(Problem problem) implements ReplyWriter {

        @Override
        public void begin(Brief brief) {}

        @Override
        public Written step() {
            return new Written.Sets(problem, Skill.TWO_STEP_EQUATIONS);
        }
    }

    /** Can not go on. */
    private static final class Failing implements ReplyWriter {

        private boolean fails;

        @Override
        public void begin(Brief brief) {
            fails = brief.said().contains("kiwi");
        }

        @Override
        public Written step() {
            if (!fails) {
                return new Written.GivenUp("");
            }
            throw new NetworkException("The card has no memory left.", new IOException());
        }
    }

    private static Room asked(Room room) {
        return room.pass(0.3).ask(new Intent.Typed("3x+1=4")).pass(2.5).listen();
    }

    private static String lastCaption(Room room) {
        List<Caption> captions = room.view().captions();
        return captions.getLast().text();
    }

    private static void withModel(Consumer<ReplyWriter> test) {
        withModel((writer, pack, model) -> test.accept(writer));
    }

    private interface Trial {
        void with(ReplyWriter writer, Pack pack, PackModel model);
    }

    private static void withSpeaker(Consumer<ReplyWriter> test) {
        with("speaker", (writer, pack, model) -> test.accept(writer));
    }

    private static void withModel(Trial test) {
        with("tutor", test);
    }

    private static void with(String name, Trial test) {
        Path folder = Path.of("src/test/resources/packs").resolve(name);
        try (Pack pack = Pack.open(folder, new OnnxRuntime(1));
                PackModel model = new PackModel(pack);
                ChatSession chat = model.canSpeak() ? model.speak() : model.chat()) {
            test.with(new LanguageWriter(chat), pack, model);
        }
    }
}
