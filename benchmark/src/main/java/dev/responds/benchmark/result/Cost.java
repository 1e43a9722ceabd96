package dev.responds.benchmark.result;

/**
 * What one compile took.
 *
 * @param wall seconds from start to end
 * @param cpu seconds of all processors together, user and system; NaN if unknown
 * @param memory the most that was resident at one time, in MiB; NaN if unknown
 */
public record Cost(double wall, double cpu, double memory) {}
