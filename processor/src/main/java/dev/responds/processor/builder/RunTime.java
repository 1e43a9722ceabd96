package dev.responds.processor.builder;

import com.palantir.javapoet.ClassName;

/**
 * The types that generated code uses, by name: they are on the class path of the user, and need not
 * be on the path of the processor.
 */
final class RunTime {

  private static final String VALUES = "dev.responds.http";
  private static final String GENERATED_CODE = "dev.responds.runtime";
  private static final String REPLIES = "dev.responds.reply";

  static final ClassName BYTES_STAGE = ClassName.get(GENERATED_CODE, "BytesStage");
  static final ClassName BYTE_RANGES = type("ByteRanges");
  static final ClassName CHALLENGE = type("Challenge");
  static final ClassName CONTENT_RANGE = type("ContentRange");
  static final ClassName CONTENT_STAGE = ClassName.get(GENERATED_CODE, "ContentStage");
  static final ClassName EMPTY_STAGE = ClassName.get(GENERATED_CODE, "EmptyStage");
  static final ClassName GENERATED = ClassName.get(GENERATED_CODE, "Generated");
  static final ClassName FIELD_VALUE = ClassName.get(GENERATED_CODE, "FieldValue");
  static final ClassName PROBLEM = type("Problem");
  static final ClassName PROBLEM_STAGE = ClassName.get(GENERATED_CODE, "ProblemStage");
  static final ClassName REPLY = ClassName.get(REPLIES, "Reply");
  static final ClassName REPLY_FACTORY = ClassName.get(REPLIES, "ReplyFactory");
  static final ClassName REPLY_MAKER = ClassName.get(REPLIES, "ReplyMaker");

  static final ClassName THROWN = ClassName.get(GENERATED_CODE, "Thrown");

  private RunTime() {}

  /** Returns a value of a header field. */
  static ClassName type(String name) {
    return ClassName.get(VALUES, name);
  }
}
