/**
 * Exact school algebra: parse, solve in steps, check a step, say it aloud, lay it out. No model, no
 * I/O.
 *
 * <p>Text becomes tokens ({@code TypedTokens}, {@code LatexTokens}, {@code SpokenTokens}), tokens
 * become a {@link vivavoce.maths.Statement} (one {@code TokenParser}), and statements become text
 * again ({@link vivavoce.maths.Plain}, {@link vivavoce.maths.Latex}, {@link vivavoce.maths.Sayer},
 * one {@code Printer}). {@code Canonical} decides what is equal. {@link vivavoce.maths.Solver}
 * writes checked steps, {@link vivavoce.maths.StepChecker} judges a learner's.
 */
@NullMarked
package vivavoce.maths;

import org.jspecify.annotations.NullMarked;
