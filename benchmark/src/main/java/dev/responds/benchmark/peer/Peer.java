package dev.responds.benchmark.peer;

import java.util.List;

/**
 * One processor, and what it takes to run it.
 *
 * @param writes what it makes of the API, for the reader of a table
 * @param options of the compiler, with and without processing
 * @param processors class names; none means those that the jar names itself
 */
public record Peer(
    String name,
    String writes,
    ApiWriter writer,
    Place compile,
    Place process,
    List<String> options,
    List<String> processors) {

  Peer(String name, String writes, ApiWriter writer, Place compile, Place process) {
    this(name, writes, writer, compile, process, List.of(), List.of());
  }

  Peer named(String other) {
    return new Peer(other, writes, writer, compile, process, options, processors);
  }

  Peer with(String... added) {
    return new Peer(name, writes, writer, compile, process, List.of(added), processors);
  }

  Peer running(String processor) {
    return new Peer(name, writes, writer, compile, process, options, List.of(processor));
  }
}
