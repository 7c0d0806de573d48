package vivavoce.camera;

/** Rows and columns of a part; bottom and right are exclusive. */
record Box(int top, int bottom, int left, int right) {

    int height() {
        return bottom - top;
    }

    int width() {
        return right - left;
    }
}
