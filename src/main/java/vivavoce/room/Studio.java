package vivavoce.room;

import vivavoce.audio.Microphone;
import vivavoce.audio.Speaker;
import vivavoce.conversation.Equipment;

import java.util.function.BiFunction;

/**
 * What rooms are made of, one after another. One owner thread.
 *
 * @param equip the real engine between a microphone and a speaker, with a new tutor
 * @param learner the voice of the people in the room
 */
public record Studio(BiFunction<Microphone, Speaker, Equipment> equip, LearnerVoice learner) {}
