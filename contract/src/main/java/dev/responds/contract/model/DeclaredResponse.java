package dev.responds.contract.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One response that an endpoint declares.
 *
 * @param status the status code, any number that was written
 * @param when the sentence for the reader, empty if none
 * @param body the content, after inference
 * @param mediaType the media type that tells its content apart, if the declaration says it
 * @param problem the type of its problem details, if the declaration says it
 * @param headers the header fields that are declared
 * @param on the exceptions that lead to it
 * @param sender who sends it
 * @param scope how near it was declared
 * @param source the annotation
 * @param bundle the annotation inside of a bundle of this module that it stands for, if it is one
 * @param notation which annotations it is written in
 */
public record DeclaredResponse(
    int status,
    String when,
    Body body,
    Optional<String> mediaType,
    Optional<ProblemType> problem,
    List<HeaderField> headers,
    List<ExceptionType> on,
    Sender sender,
    Scope scope,
    Source source,
    Optional<Source> bundle,
    Notation notation) {

  private static final String CONTENT_TYPE = "Content-Type";

  /** Makes the lists immutable. */
  public DeclaredResponse {
    headers = List.copyOf(headers);
    on = List.copyOf(on);
  }

  /** Makes one of our own notation. */
  public DeclaredResponse(
      int status,
      String when,
      Body body,
      Optional<String> mediaType,
      Optional<ProblemType> problem,
      List<HeaderField> headers,
      List<ExceptionType> on,
      Sender sender,
      Scope scope,
      Source source,
      Optional<Source> bundle) {
    this(
        status,
        when,
        body,
        mediaType,
        problem,
        headers,
        on,
        sender,
        scope,
        source,
        bundle,
        Notation.RESPONDS);
  }

  /** Returns the same for a reason. */
  public DeclaredResponse when(String reason) {
    return new DeclaredResponse(
        status, reason, body, mediaType, problem, headers, on, sender, scope, source, bundle,
        notation);
  }

  /** Returns the same with content that was found. */
  DeclaredResponse carrying(Body found) {
    return new DeclaredResponse(
        status, when, found, mediaType, problem, headers, on, sender, scope, source, bundle,
        notation);
  }

  /** Returns whether it is written in annotations of another tool. */
  public boolean foreign() {
    return notation.foreign();
  }

  /** Returns whether it stands on the endpoint's method itself, directly or in a bundle. */
  public boolean onMethod() {
    return scope == Scope.METHOD || scope == Scope.BUNDLE;
  }

  /** Returns where it is written: in the bundle, or else on the element that declares it. */
  public Source place() {
    return bundle.orElse(source);
  }

  /** Returns where a part of it is written that {@code @Responds} has this attribute for. */
  public Source at(String attribute) {
    return place().at(notation.attribute(attribute));
  }

  /** Returns where an entry of such a part is written. */
  public Source entry(String attribute, int index) {
    return place().entry(notation.attribute(attribute), index);
  }

  /** Returns whether the endpoint's own code sends it, so that a factory is generated for it. */
  public boolean sentByEndpoint() {
    return sender == Sender.ENDPOINT;
  }

  /** Returns whether the header field is declared, in any case of letters. */
  public boolean declares(String header) {
    for (HeaderField field : headers) {
      if (field.name().equalsIgnoreCase(header)) {
        return true;
      }
    }
    return mediaType.isPresent() && CONTENT_TYPE.equalsIgnoreCase(header);
  }

  /** Returns the value that the declaration gives to a header field, in any case of letters. */
  public Optional<String> value(String header) {
    for (HeaderField field : headers) {
      if (field.value().isPresent() && field.name().equalsIgnoreCase(header)) {
        return field.value();
      }
    }
    return CONTENT_TYPE.equalsIgnoreCase(header) ? mediaType : Optional.empty();
  }

  /** Returns the header fields of the declaration, beginning with that of its media type. */
  public List<HeaderField> fields() {
    if (mediaType.isEmpty()) {
      return headers;
    }
    List<HeaderField> fields = new ArrayList<>(headers.size() + 1);
    fields.add(new HeaderField(CONTENT_TYPE, mediaType));
    fields.addAll(headers);
    return fields;
  }
}
