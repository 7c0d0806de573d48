package vivavoce.maths;

/**
 * What a known mistake makes of something.
 *
 * @param <S> a line or a part of one
 * @param instead what stands there after it
 */
record Fault<S extends Statement>(Misconception what, S instead) {}
