package dev.responds.processor.builder;

import java.util.List;
import java.util.Optional;

/**
 * One way to begin a response of a status.
 *
 * @param name name of its factory
 * @param note what sets it apart from the other variants, if something does
 * @param demand what HTTP makes mandatory for it
 * @param flavour which optional header fields its stage offers
 * @param content what finishes the response
 * @param omits declared header fields that have no place on it
 */
record Variant(
    String name,
    Optional<Phrase> note,
    Demand demand,
    Flavour flavour,
    Content content,
    List<String> omits) {

  Variant {
    omits = List.copyOf(omits);
  }

  Variant named(String newName, Phrase newNote) {
    return new Variant(newName, Optional.of(newNote), demand, flavour, content, omits);
  }

  Variant demanding(Demand newDemand) {
    return new Variant(name, note, newDemand, flavour, content, omits);
  }

  Factory factory(int status, List<String> when, ResponseType response) {
    return new Factory(name, status, note, when, demand, flavour, content, response);
  }

  Variant flavoured(Flavour newFlavour) {
    return new Variant(name, note, demand, newFlavour, content, omits);
  }

  Variant carrying(Content newContent) {
    return new Variant(name, note, demand, flavour, newContent, omits);
  }

  Variant omitting(String... headers) {
    return new Variant(name, note, demand, flavour, content, List.of(headers));
  }
}
