package vivavoce.model;

/**
 * What a machine must have to run a pack.
 *
 * @param memoryMb main memory, in megabytes
 * @param gpuMb memory of the graphics card where one is used, in megabytes
 */
public record Needs(long memoryMb, long gpuMb) {}
