package dev.responds.processor.flow.spring;

import dev.responds.contract.http.StatusNames;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.processor.flow.summary.Call;
import dev.responds.processor.flow.summary.Library;
import dev.responds.processor.flow.value.Fact;
import dev.responds.processor.flow.value.FlowValue;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** {@code HttpStatus} and {@code HttpStatusCode}: a constant of theirs is its number. */
final class HttpStatusLibrary implements Library {

  static final String STATUS = "org/springframework/http/HttpStatus";
  private static final Set<String> CODES =
      Set.of(
          STATUS,
          "org/springframework/http/HttpStatusCode",
          "dev/responds/runtime/spring/StatusCodes");

  private final StatusNames names;

  HttpStatusLibrary(StatusRegistry registry) {
    this.names = new StatusNames(registry);
  }

  /** Returns the number of a constant, or null. */
  @Nullable Integer code(String name) {
    return names.code(name);
  }

  @Override
  public @Nullable FlowValue constant(String owner, String name) {
    Integer code = owner.equals(STATUS) ? names.code(name) : null;
    return code == null ? null : FlowValue.of(code);
  }

  @Override
  public @Nullable FlowValue call(Call call) {
    if (!CODES.contains(call.method().owner())) {
      return null;
    }
    return switch (call.name()) {
      case "valueOf", "resolve", "of" -> of(call);
      case "value" -> number(call.receiver());
      case "isError" -> decided(call, code -> code >= 400);
      case "is1xxInformational" -> decided(call, code -> code / 100 == 1);
      case "is2xxSuccessful" -> decided(call, code -> code / 100 == 2);
      case "is3xxRedirection" -> decided(call, code -> code / 100 == 3);
      case "is4xxClientError" -> decided(call, code -> code / 100 == 4);
      case "is5xxServerError" -> decided(call, code -> code / 100 == 5);
      default -> null;
    };
  }

  private @Nullable FlowValue of(Call call) {
    String name = call.argument(0).text();
    Integer code = name == null ? null : names.code(name);
    return code != null ? FlowValue.of(code) : number(call.argument(0));
  }

  private static @Nullable FlowValue number(FlowValue value) {
    return value.facts(Fact.Int.class).isEmpty() ? null : value.nonNull();
  }

  private static @Nullable FlowValue decided(Call call, IntPredicate condition) {
    return call.receiver().only() instanceof Fact.Int code
        ? FlowValue.of(condition.test(code.value()) ? 1 : 0)
        : null;
  }
}
