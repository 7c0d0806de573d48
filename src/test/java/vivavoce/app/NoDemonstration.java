package vivavoce.app;

/** No scripted student comes. */
final class NoDemonstration implements Demonstration {

    @Override
    public void begin(Runnable over) {
        over.run();
    }

    @Override
    public void end() {}
}
