package dev.responds.processor.flow.value;

/** Names of fields that no class has: what is known of objects of libraries. */
public final class Fields {

  /** The status of a response, a builder, a problem or an exception. */
  public static final String STATUS = "#status";

  /** What stands before the name of a header field. */
  public static final String HEADER = "#header:";

  /** Whether a response may have header fields that are not known. */
  public static final String MORE_HEADERS = "#headers";

  /** The content of a response. */
  public static final String CONTENT = "#content";

  /** The type of a problem. */
  public static final String PROBLEM_TYPE = "#problem";

  /** The title of a problem. */
  public static final String PROBLEM_TITLE = "#title";

  /** The response that an exception or an exchange has. */
  public static final String RESPONSE = "#response";

  /** What an {@code Optional}, a {@code Mono} or a {@code CompletionStage} holds. */
  public static final String VALUE = "#value";

  /** What a {@code Mono} or a {@code CompletionStage} fails with. */
  public static final String ERROR = "#error";

  /** The exception that caused another. */
  public static final String CAUSE = "#cause";

  /** What stands before a key of a map or an index of an array. */
  public static final String ENTRY = "#entry:";

  /** Whether a map may have entries that are not known. */
  public static final String OPEN = "#open";

  /** The position of a constant of an enum. */
  public static final String ORDINAL = "#ordinal";

  /** The name of a constant of an enum. */
  public static final String NAME = "#name";

  /** Whether an object only notes which of its methods is called. */
  public static final String NOTING = "#noting";

  /** Whether code that is not understood has a raw response. */
  public static final String ESCAPED = "#escaped";

  /** The status of a raw response that nobody has set. */
  public static final int UNTOUCHED = -1;

  private Fields() {}
}
