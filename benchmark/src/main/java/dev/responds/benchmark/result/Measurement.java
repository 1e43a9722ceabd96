package dev.responds.benchmark.result;

/**
 * One compile.
 *
 * @param round what is compared was measured in the same round, one shortly after the other
 * @param written bytes of sources and resources that the processor wrote; 0 without processing
 */
public record Measurement(Measured subject, int round, Mode mode, Cost cost, long written) {}
