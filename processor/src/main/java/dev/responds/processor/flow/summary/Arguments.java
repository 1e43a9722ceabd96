package dev.responds.processor.flow.summary;

import dev.responds.processor.flow.code.Classes;
import dev.responds.processor.flow.code.Hierarchy;
import dev.responds.processor.flow.code.MethodRef;
import dev.responds.processor.flow.sent.Place;
import dev.responds.processor.flow.sent.Witness;
import dev.responds.processor.flow.value.Fact;
import dev.responds.processor.flow.value.FlowValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * Arguments as a method is asked about: what tells nothing about responses is left out, so that a
 * method is not looked at for each text and number.
 */
final class Arguments {

  private static final String OF_ARGUMENT = "argument:";
  private static final String STATIC = "static:";

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
      boolean hasReceiver,
      List<FlowValue> given,
      Classes classes,
      Hierarchy types) {
    Type[] declared = Type.getArgumentTypes(method.descriptor());
    List<FlowValue> passed = new ArrayList<>(given.size());
    for (int i = 0; i < given.size(); i++) {
      boolean receiver = hasReceiver && i == 0;
      int parameter = hasReceiver ? i - 1 : i;
      Type type =
          receiver
              ? Type.getObjectType(method.owner())
              : parameter < declared.length ? declared[parameter] : Type.INT_TYPE;
      int index = i;
      FlowValue value = given.get(i);
      passed.add(
          value.isNone()
              ? FlowValue.other(type)
              : value.flatMap(fact -> relevant(fact, type, receiver, index, classes, types)));
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

  private static FlowValue relevant(
      Fact fact, Type declared, boolean receiver, int index, Classes classes, Hierarchy types) {
    FlowValue other = declared(fact, declared);
    if (fact instanceof Fact.Int number) {
      return isTelling(number.value()) ? FlowValue.of(fact) : other;
    }
    if (fact instanceof Fact.Text text) {
      return isTelling(text) ? FlowValue.of(fact) : other;
    }
    if (fact instanceof Fact.Other unknown) {
      return receiver || isNarrower(unknown, declared, types)
          ? FlowValue.of(
              new Fact.Other(unknown.type(), unknown.caught(), "", receiver || unknown.present()))
          : other;
    }
    if (fact instanceof Fact.Instance object) {
      if (object.type().startsWith("[")) {
        return other;
      }
      if (object.id().startsWith(STATIC)) {
        return FlowValue.of(fact);
      }
      return receiver || isTelling(object, declared, classes, types)
          ? FlowValue.of(
              new Fact.Instance(
                  object.type(), OF_ARGUMENT + index, object.fields(), Witness.NOWHERE))
          : other;
    }
    return fact instanceof Fact.Test ? other : FlowValue.of(fact);
  }

  /** What is left of a fact of which only the declared type counts. */
  private static FlowValue declared(Fact fact, Type declared) {
    boolean there =
        declared.getSort() == Type.OBJECT
            && !(fact instanceof Fact.Other other && !other.present());
    FlowValue unknown = FlowValue.other(declared);
    return there ? unknown.nonNull() : unknown;
  }

  private static boolean isNarrower(Fact.Other unknown, Type declared, Hierarchy types) {
    return declared.getSort() == Type.OBJECT
        && types.is(unknown.type(), "java/lang/Throwable")
        && !declared.getInternalName().equals(unknown.type());
  }

  private static boolean isTelling(
      Fact.Instance object, Type declared, Classes classes, Hierarchy types) {
    return !object.fields().isEmpty()
        || types.is(object.type(), "java/lang/Throwable")
        || (classes.isApplication(object.type())
            && !declared.getDescriptor().equals("L" + object.type() + ";"));
  }

  /** A status, or a truth value. */
  private static boolean isTelling(int number) {
    return number == 0 || number == 1 || number == -1 || (number >= 100 && number <= 599);
  }

  /** The name of a header field, or of a view that redirects. */
  private static boolean isTelling(Fact.Text text) {
    String value = text.value();
    if (value.startsWith("redirect:")) {
      return true;
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

  private static Fact.@Nullable Instance first(FlowValue value, String type) {
    for (Fact.Instance object : value.facts(Fact.Instance.class)) {
      if (object.type().equals(type)) {
        return object;
      }
    }
    return null;
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
      for (Fact.Instance before : given.get(i).facts(Fact.Instance.class)) {
        Fact.Instance sent =
            new Fact.Instance(before.type(), OF_ARGUMENT + i, before.fields(), before.witness());
        if (passed.get(i).facts().contains(sent)) {
          List<Fact> now = new ArrayList<>();
          for (Fact.Instance after : summary.after().get(i).facts(Fact.Instance.class)) {
            if (after.id().equals(sent.id()) && after.type().equals(sent.type())) {
              now.add(after.as(before.id(), way(after, before)));
            }
          }
          if (!now.isEmpty() && !(now.size() == 1 && now.get(0).equals(before))) {
            effects.changes(before, FlowValue.of(now));
          }
        }
      }
    }
  }
}
