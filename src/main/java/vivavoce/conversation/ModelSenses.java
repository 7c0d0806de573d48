package vivavoce.conversation;

import vivavoce.camera.Picture;
import vivavoce.speech.Style;
import vivavoce.tutor.Brief;

/** The senses of a conversation: the model's ears and eyes, the voice's mouth. */
record ModelSenses(Ears ears, Mouth mouth) implements Senses {

    @Override
    public void listen(long revision, long fromMs, String context) {
        ears.listen(revision, fromMs, context);
    }

    @Override
    public void look(Picture picture) {
        ears.look(picture);
    }

    @Override
    public void speak(long replyId, int phrase, String words, Style style, double speed) {
        mouth.speak(replyId, phrase, words, style, speed);
    }

    @Override
    public boolean write(long replyId, Brief brief) {
        return ears.write(replyId, brief);
    }

    @Override
    public void hush() {
        ears.stopWriting();
        mouth.hush();
    }
}
