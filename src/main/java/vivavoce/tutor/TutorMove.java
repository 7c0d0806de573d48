package vivavoce.tutor;

import vivavoce.guard.Claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the tutor decided to say, before it has words: at most one sentence that says something, at
 * most one question.
 *
 * @param lead the sentence, if any
 * @param ask the question, if any
 * @param said what fills their gaps
 * @param claims the maths that the words assert; the guard checks each
 */
record TutorMove(Optional<Lead> lead, Optional<Ask> ask, Map<Slot, Said> said, List<Claim> claims) {

    static TutorMove silence() {
        return new TutorMove(Optional.empty(), Optional.empty(), Map.of(), List.of());
    }

    static TutorMove say(Lead lead) {
        return new TutorMove(Optional.of(lead), Optional.empty(), Map.of(), List.of());
    }

    TutorMove leading(Lead with) {
        return new TutorMove(Optional.of(with), ask, said, claims);
    }

    TutorMove asking(Ask question) {
        return new TutorMove(lead, Optional.of(question), said, claims);
    }

    TutorMove with(Slot slot, Said filling) {
        Map<Slot, Said> more = new EnumMap<>(Slot.class);
        more.putAll(said);
        more.put(slot, filling);
        return new TutorMove(lead, ask, Map.copyOf(more), claims);
    }

    TutorMove claiming(Claim claim) {
        List<Claim> more = new ArrayList<>(claims);
        more.add(claim);
        return new TutorMove(lead, ask, said, List.copyOf(more));
    }

    boolean isSilent() {
        return lead.isEmpty() && ask.isEmpty();
    }
}
