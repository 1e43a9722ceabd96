package dev.responds.processor.flow.summary;

import dev.responds.processor.flow.sent.Place;

/** Where a call stands: an instruction of a method, in the context it is followed in. */
final class Site {

  private final Code code;
  private final int at;
  private final Node node;

  Site(Code code, int at, Node node) {
    this.code = code;
    this.at = at;
    this.node = node;
  }

  /** Returns what no other call has. */
  String id() {
    return code.id(at);
  }

  Place place() {
    return code.place(at);
  }

  Node node() {
    return node;
  }
}
