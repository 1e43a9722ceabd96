package dev.responds.processor.builder;

import java.util.List;
import java.util.Optional;

/**
 * One way to begin a response of a status.
 *
 * @param name name of its factory
 * @param note what sets it apart from the other templates, if something does
 * @param parameters what HTTP makes mandatory for it
 * @param optionalFields which optional header fields its stage offers
 * @param content what finishes the response
 * @param omits declared header fields that have no place on it
 */
record FactoryTemplate(
    String name,
    Optional<Phrase> note,
    FactoryParameters parameters,
    OptionalFields optionalFields,
    Content content,
    List<String> omits) {

  FactoryTemplate {
    omits = List.copyOf(omits);
  }

  FactoryTemplate named(String newName, Phrase newNote) {
    return new FactoryTemplate(
        newName, Optional.of(newNote), parameters, optionalFields, content, omits);
  }

  FactoryTemplate taking(FactoryParameters newParameters) {
    return new FactoryTemplate(name, note, newParameters, optionalFields, content, omits);
  }

  Factory factory(int status, List<String> when, ResponseType response) {
    return new Factory(name, status, note, when, parameters, optionalFields, content, response);
  }

  FactoryTemplate offering(OptionalFields newOptionalFields) {
    return new FactoryTemplate(name, note, parameters, newOptionalFields, content, omits);
  }

  FactoryTemplate carrying(Content newContent) {
    return new FactoryTemplate(name, note, parameters, optionalFields, newContent, omits);
  }

  FactoryTemplate omitting(String... headers) {
    return new FactoryTemplate(name, note, parameters, optionalFields, content, List.of(headers));
  }
}
