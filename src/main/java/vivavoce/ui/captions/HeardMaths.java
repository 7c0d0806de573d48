package vivavoce.ui.captions;

import vivavoce.conversation.Caption;
import vivavoce.conversation.ConversationView;
import vivavoce.maths.SpokenMaths;
import vivavoce.maths.Statement;

import java.util.List;
import java.util.Optional;

/** The maths in what the learner is saying, or has just said. */
final class HeardMaths {

    private HeardMaths() {}

    /** The statement that was made out last; none in typed words, which need no ear. */
    static Optional<Statement> in(ConversationView view) {
        String words = view.hearing().isBlank() ? justSaid(view.captions()) : view.hearing();
        boolean typed = words.chars().anyMatch(Character::isDigit);
        return typed || words.isBlank() ? Optional.empty() : SpokenMaths.find(words);
    }

    private static String justSaid(List<Caption> captions) {
        return captions.reversed().stream()
                .limit(2)
                .filter(Caption::learner)
                .findFirst()
                .map(Caption::text)
                .orElse("");
    }
}
