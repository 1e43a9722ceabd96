package dev.responds.processor.builder;

import com.palantir.javapoet.ClassName;

/**
 * The types of {@code dev.responds.http}, by name: they are on the class path of the user, and need
 * not be on the path of the processor.
 */
final class RunTime {

  static final ClassName BYTES_STAGE = type("BytesStage");
  static final ClassName BYTE_RANGES = type("ByteRanges");
  static final ClassName CHALLENGE = type("Challenge");
  static final ClassName CONTENT_RANGE = type("ContentRange");
  static final ClassName CONTENT_STAGE = type("ContentStage");
  static final ClassName EMPTY_STAGE = type("EmptyStage");
  static final ClassName FIELD_VALUE = type("FieldValue");
  static final ClassName PROBLEM = type("Problem");
  static final ClassName PROBLEM_STAGE = type("ProblemStage");
  static final ClassName REPLY = type("Reply");
  static final ClassName REPLY_EXCEPTION = type("ReplyException");
  static final ClassName REPLY_FACTORY = type("ReplyFactory");

  private RunTime() {}

  static ClassName type(String name) {
    return ClassName.get("dev.responds.http", name);
  }
}
