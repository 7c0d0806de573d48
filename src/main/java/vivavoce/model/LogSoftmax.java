package vivavoce.model;

/** Logits to natural logarithms of probabilities. */
final class LogSoftmax {

    private LogSoftmax() {}

    static double[] of(float[] logits) {
        double largest = Double.NEGATIVE_INFINITY;
        for (float logit : logits) {
            largest = Math.max(largest, logit);
        }
        double sum = 0;
        for (float logit : logits) {
            sum += Math.exp(logit - largest);
        }
        double[] logs = new double[logits.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = logits[i] - largest - Math.log(sum);
        }
        return logs;
    }
}
