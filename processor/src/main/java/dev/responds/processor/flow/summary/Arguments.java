package dev.responds.processor.flow.summary;

import dev.responds.processor.flow.code.Classes;
import dev.responds.processor.flow.code.Hierarchy;
import dev.responds.processor.flow.code.MethodRef;
import dev.responds.processor.flow.sent.Place;
import dev.responds.processor.flow.sent.Witness;
import dev.responds.processor.flow.summary.Descriptor.Parameter;
import dev.responds.processor.flow.value.Fact;
import dev.responds.processor.flow.value.FlowValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * Arguments as a method is asked about: what tells nothing about responses is left out, so that a
 * method is not looked at for each text and number.
 */
final class Arguments {

  private static final String OF_ARGUMENT = "argument:";
  private static final String STATIC = "static:";

  /** Our own run-time classes are followed as the application's are. */
  private static final String OURS = "dev/responds/";

  /** What begins empty, and is handed to methods that put header fields into it. */
  private static final Set<String> FILLED =
      Set.of(
          "org/springframework/http/HttpHeaders",
          "jakarta/ws/rs/core/MultivaluedHashMap",
          "javax/ws/rs/core/MultivaluedHashMap");

  /** What begins the names of views that redirect, and the types of problems. */
  private static final List<String> PREFIXES =
      List.of("redirect:", "https://", "http://", "urn:", "tag:");

  /** Few methods have more. */
  private static final List<String> FIRST =
      IntStream.range(0, 12).mapToObj(Arguments::idOf).toList();

  private final Place place;
  private final List<FlowValue> given;
  private final List<FlowValue> passed;

  private Arguments(Place place, List<FlowValue> given, List<FlowValue> passed) {
    this.place = place;
    this.given = given;
    this.passed = passed;
  }

  /** Returns the arguments of a method, the object first. */
  static Arguments of(
      Place place,
      MethodRef method,
      Descriptor.Cache descriptors,
      boolean hasReceiver,
      List<FlowValue> given,
      Classes classes,
      Hierarchy types) {
    List<Parameter> parameters = descriptors.get(method.descriptor()).parameters();
    List<FlowValue> passed = new ArrayList<>(given.size());
    boolean ours = method.owner().startsWith(OURS);
    for (int i = 0; i < given.size(); i++) {
      boolean receiver = hasReceiver && i == 0;
      Parameter parameter =
          receiver ? descriptors.receiver(method.owner()) : parameters.get(hasReceiver ? i - 1 : i);
      int index = i;
      FlowValue value = given.get(i);
      passed.add(
          value.isNone()
              ? parameter.unknown()
              : value.flatMap(
                  fact -> relevant(fact, parameter, receiver, index, ours, classes, types)));
    }
    return new Arguments(place, given, passed);
  }

  /** Returns arguments of which only the types are known. */
  static List<FlowValue> unknown(MethodRef method, boolean isStatic) {
    List<FlowValue> values = new ArrayList<>();
    if (!isStatic) {
      values.add(FlowValue.other(method.owner()));
    }
    for (Type type : Type.getArgumentTypes(method.descriptor())) {
      values.add(FlowValue.other(type));
    }
    return values;
  }

  /** Returns arguments without what is known of their fields. */
  static List<FlowValue> ofClasses(List<FlowValue> arguments) {
    List<FlowValue> values = new ArrayList<>(arguments.size());
    for (FlowValue argument : arguments) {
      values.add(
          argument.map(
              fact ->
                  fact instanceof Fact.Instance object && !isStatic(object)
                      ? new Fact.Instance(object.type(), object.id(), Map.of(), object.witness())
                      : fact));
    }
    return values;
  }

  /** Returns what is left of a fact; null if all of it. */
  private static @Nullable FlowValue relevant(
      Fact fact,
      Parameter declared,
      boolean receiver,
      int index,
      boolean ours,
      Classes classes,
      Hierarchy types) {
    if (fact instanceof Fact.Int number) {
      return isTelling(number.value()) ? null : declared.there();
    }
    if (fact instanceof Fact.Text text) {
      return ours || isTelling(text) ? null : declared.there();
    }
    if (fact instanceof Fact.Other unknown) {
      boolean present = receiver || unknown.present();
      if (!receiver && !isNarrower(unknown, declared, types)) {
        return present ? declared.there() : declared.unknown();
      }
      return present == unknown.present() && unknown.reason().isEmpty()
          ? null
          : FlowValue.of(new Fact.Other(unknown.type(), unknown.caught(), "", present));
    }
    if (fact instanceof Fact.Instance object) {
      if (object.type().startsWith("[")) {
        return declared.there();
      }
      if (isStatic(object)) {
        return null;
      }
      return receiver || isTelling(object, declared, classes, types)
          ? FlowValue.of(object.as(ofArgument(index), Witness.NOWHERE))
          : declared.there();
    }
    return fact instanceof Fact.Test ? declared.there() : null;
  }

  private static boolean isNarrower(Fact.Other unknown, Parameter declared, Hierarchy types) {
    return declared.type().getSort() == Type.OBJECT
        && types.is(unknown.type(), "java/lang/Throwable")
        && !declared.is(unknown.type());
  }

  private static boolean isTelling(
      Fact.Instance object, Parameter declared, Classes classes, Hierarchy types) {
    return !object.fields().isEmpty()
        || FILLED.contains(object.type())
        || types.is(object.type(), "java/lang/Throwable")
        || ((classes.isApplication(object.type()) || object.type().startsWith(OURS))
            && !declared.is(object.type()));
  }

  /** A status, or a truth value. */
  private static boolean isTelling(int number) {
    return number == 0 || number == 1 || number == -1 || (number >= 100 && number <= 599);
  }

  /** The name of a header field or of a view that redirects, or what a problem type may be. */
  private static boolean isTelling(Fact.Text text) {
    String value = text.value();
    for (String prefix : PREFIXES) {
      if (value.startsWith(prefix)) {
        return true;
      }
    }
    if (value.isEmpty() || value.length() > 40 || !Character.isUpperCase(value.charAt(0))) {
      return false;
    }
    return (value.indexOf('-') > 0
            && value
                .toLowerCase(Locale.ROOT)
                .chars()
                .allMatch(c -> c == '-' || (c >= 'a' && c <= 'z')))
        || value.equals("Location")
        || value.equals("ETag")
        || value.equals("Allow");
  }

  /** An object that a call has not made anew keeps its way. */
  private Witness way(Fact.Instance after, Fact.Instance before) {
    return after.witness().isNowhere() ? before.witness() : after.witness().calledAt(place);
  }

  List<FlowValue> passed() {
    return passed;
  }

  /** Returns a fact as the caller knows it. */
  Fact restored(Fact fact) {
    if (fact instanceof Fact.Instance object && object.id().startsWith(OF_ARGUMENT)) {
      int index = Integer.parseInt(object.id().substring(OF_ARGUMENT.length()));
      Fact.Instance first = index < given.size() ? first(given.get(index), object.type()) : null;
      return first == null ? object : object.as(first.id(), way(object, first));
    }
    return fact;
  }

  /** Returns what an object holds, as the caller knows it. */
  private FlowValue restored(FlowValue held) {
    return held.map(this::restored);
  }

  private static Fact.@Nullable Instance first(FlowValue value, String type) {
    for (Fact.Instance object : value.facts(Fact.Instance.class)) {
      if (object.type().equals(type)) {
        return object;
      }
    }
    return null;
  }

  private static String ofArgument(int index) {
    return index < FIRST.size() ? FIRST.get(index) : idOf(index);
  }

  static boolean isOfArgument(Fact.Instance object) {
    return object.id().startsWith(OF_ARGUMENT);
  }

  static boolean isStatic(Fact.Instance object) {
    return object.id().startsWith(STATIC);
  }

  static String staticId(String owner, String field) {
    return STATIC + owner + "." + field;
  }

  /** Says which objects are others after a call. */
  void after(Summary summary, Effects effects) {
    for (int i = 0; i < summary.after().size() && i < given.size(); i++) {
      if (summary.after().get(i).equals(passed.get(i))) {
        continue;
      }
      for (Fact.Instance before : given.get(i).facts(Fact.Instance.class)) {
        Fact.Instance sent = before.as(ofArgument(i), before.witness());
        if (passed.get(i).facts().contains(sent)) {
          List<Fact> now = new ArrayList<>();
          for (Fact.Instance after : summary.after().get(i).facts(Fact.Instance.class)) {
            if (after.id().equals(sent.id()) && after.type().equals(sent.type())) {
              Fact.Instance known = after.as(before.id(), way(after, before));
              now.add(known.holding(this::restored));
            }
          }
          if (!now.isEmpty() && !(now.size() == 1 && now.get(0).equals(before))) {
            effects.changes(before, FlowValue.of(now));
            changeHeld(before, now, effects);
          }
        }
      }
    }
  }

  /**
   * What an object holds may be known by itself as well, and is another then, too. Of a field that
   * is not known any more, anything may have come.
   */
  private static void changeHeld(Fact.Instance before, List<Fact> now, Effects effects) {
    for (Map.Entry<String, FlowValue> field : before.fields().entrySet()) {
      for (Fact.Instance held : field.getValue().facts(Fact.Instance.class)) {
        List<Fact> after = after(held, field.getKey(), now);
        if (after.isEmpty()) {
          effects.mayFill(held);
        } else if (!after.equals(List.of(held))) {
          effects.changes(held, FlowValue.of(after));
          changeHeld(held, after, effects);
        }
      }
    }
  }

  /** Returns what has become of an object that a field of others holds. */
  private static List<Fact> after(Fact.Instance held, String field, List<Fact> holders) {
    List<Fact> after = new ArrayList<>();
    for (Fact holder : holders) {
      FlowValue value = ((Fact.Instance) holder).field(field);
      if (value != null) {
        for (Fact.Instance object : value.facts(Fact.Instance.class)) {
          if (object.id().equals(held.id()) && object.type().equals(held.type())) {
            after.add(object);
          }
        }
      }
    }
    return after;
  }

  private static String idOf(int index) {
    return OF_ARGUMENT + index;
  }
}
