package dev.responds.processor.read;

import dev.responds.contract.model.AnsweringException;
import dev.responds.contract.model.AnsweringException.Accessor;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.ExceptionType;
import dev.responds.contract.model.Framework;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Notation;
import dev.responds.contract.model.Outcome;
import dev.responds.contract.model.Policy;
import dev.responds.contract.model.ResponseNames;
import dev.responds.contract.model.Scope;
import dev.responds.processor.read.declared.Declaration;
import dev.responds.processor.read.declared.Declarations;
import dev.responds.processor.read.declared.PolicyReader;
import dev.responds.processor.read.declared.Surroundings;
import dev.responds.processor.read.element.Ancestors;
import dev.responds.processor.read.element.ElementPlaces;
import dev.responds.processor.read.element.GeneratedTypes;
import dev.responds.processor.read.element.ModuleTypes;
import dev.responds.processor.read.element.Supertypes;
import dev.responds.processor.read.element.TypeReader;
import dev.responds.processor.read.exception.OtherAnswers;
import dev.responds.processor.read.exception.OtherAnswers.Found;
import dev.responds.processor.read.framework.EndpointContext;
import dev.responds.processor.read.framework.FrameworkReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Reads the exception classes that make their own answers: those of the module, and those of other
 * modules that its endpoints name. A module without endpoints has nobody to answer.
 */
final class AnswerReader {

  private static final int FIRST_FINAL = 200;
  private static final int LAST = 599;
  private static final String CONTENT = "body";

  private final Elements elements;
  private final Ancestors ancestors;
  private final Supertypes supertypes;
  private final TypeReader types;
  private final ModuleTypes module;
  private final Declarations declarations;
  private final PolicyReader policies;
  private final Surroundings surroundings;
  private final ResponseReader responses;
  private final OtherAnswers others;

  AnswerReader(
      Elements elements,
      Ancestors ancestors,
      Supertypes supertypes,
      TypeReader types,
      ModuleTypes module,
      Declarations declarations,
      PolicyReader policies,
      ResponseReader responses) {
    this.elements = elements;
    this.ancestors = ancestors;
    this.supertypes = supertypes;
    this.types = types;
    this.module = module;
    this.declarations = declarations;
    this.policies = policies;
    this.surroundings = new Surroundings(elements);
    this.responses = responses;
    this.others = new OtherAnswers(elements, supertypes, module);
  }

  /** Returns those that answer where a framework calls some of the endpoints, by their names. */
  List<AnsweringException> read(Collection<Endpoint> endpoints, FrameworkReader framework) {
    Map<String, String> packages = packages(endpoints, framework.framework());
    List<AnsweringException> answers = new ArrayList<>();
    for (Map.Entry<String, String> entry : packages.entrySet()) {
      TypeElement exception = elements.getTypeElement(entry.getKey());
      Optional<AnsweringException> answer =
          exception == null ? Optional.empty() : read(exception, entry.getValue(), framework);
      if (answer.isPresent()) {
        answers.add(answer.get());
      }
    }
    return answers;
  }

  /** Returns the place of the first advice of the module that takes whatever is thrown. */
  int firstOfAll(FrameworkReader framework) {
    return others.firstOfAll(framework);
  }

  /**
   * Returns where each exception is answered: beside its class, which is found wherever that is;
   * one of another module, whose packages are not ours, beside the first controller that names it.
   */
  private Map<String, String> packages(Collection<Endpoint> endpoints, Framework framework) {
    Map<String, String> packages = new TreeMap<>();
    for (Endpoint endpoint : endpoints) {
      if (endpoint.handler().framework() == framework && !endpoint.handler().abstractMethod()) {
        String around = endpoint.handler().controller().packageName();
        for (ExceptionType named : named(endpoint)) {
          declaring(named.type())
              .filter(exception -> isElsewhere(exception, framework))
              .ifPresent(exception -> packages.merge(name(exception), around, AnswerReader::first));
        }
      }
    }
    for (String name : new TreeSet<>(module.possibleAdvices())) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null && type.getKind() == ElementKind.CLASS && answers(type)) {
        packages.put(name, ElementPlaces.packageOf(type));
      }
    }
    return packages;
  }

  private static String first(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static String name(TypeElement type) {
    return type.getQualifiedName().toString();
  }

  private static List<ExceptionType> named(Endpoint endpoint) {
    List<ExceptionType> named = new ArrayList<>(endpoint.exceptions());
    for (DeclaredResponse response : endpoint.responses()) {
      named.addAll(response.on());
    }
    return named;
  }

  /** Returns the class that declares what an exception leads to: itself or its superclass. */
  private Optional<TypeElement> declaring(JavaType exception) {
    TypeElement type = elements.getTypeElement(exception.canonicalName());
    if (type != null) {
      for (TypeElement superclass : supertypes.superclasses(type)) {
        if (answers(superclass)) {
          return Optional.of(superclass);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Two declarations leave open which of them is meant, and somebody else may be named. What other
   * tools are told makes no answer.
   */
  private boolean answers(TypeElement type) {
    List<Declaration> declared = declarations.on(type, Scope.TYPE);
    return declared.size() == 1
        && declared.get(0).notation() == Notation.RESPONDS
        && declared.get(0).sentBy().isEmpty()
        && declared.get(0).on().isEmpty()
        && isThrowable(type);
  }

  private boolean isThrowable(TypeElement type) {
    List<TypeElement> classes = supertypes.superclasses(type);
    return !classes.isEmpty()
        && name(classes.get(classes.size() - 1)).equals("java.lang.Throwable");
  }

  /** A module that has endpoints itself has answered already. */
  private boolean isElsewhere(TypeElement exception, Framework framework) {
    if (module.contains(name(exception))) {
      return false;
    }
    String around = ElementPlaces.packageOf(exception);
    String prefix = around.isEmpty() ? "" : around + ".";
    TypeElement there = elements.getTypeElement(prefix + ResponseNames.answers(framework));
    return there == null || !GeneratedTypes.isMarked(there) || !takes(there, exception);
  }

  private static boolean takes(TypeElement answering, TypeElement exception) {
    for (ExecutableElement method : ElementFilter.methodsIn(answering.getEnclosedElements())) {
      for (VariableElement parameter : method.getParameters()) {
        if (Supertypes.element(parameter.asType()).equals(Optional.of(exception))) {
          return true;
        }
      }
    }
    for (TypeElement nested : ElementFilter.typesIn(answering.getEnclosedElements())) {
      if (takes(nested, exception)) {
        return true;
      }
    }
    return false;
  }

  private Optional<AnsweringException> read(
      TypeElement exception, String packageName, FrameworkReader framework) {
    Found other = others.find(exception, framework);
    JavaType type = types.seenFrom(types.declaration(exception), packageName);
    boolean named = !type.packageName().isEmpty() || packageName.isEmpty();
    Optional<List<Accessor>> accessors = accessors(exception, packageName);
    if (other == Found.SOMETHING || !type.accessible() || !named || accessors.isEmpty()) {
      return Optional.empty();
    }
    Declaration declaration = declarations.on(exception, Scope.TYPE).get(0);
    Policy policy = policies.read(surroundings.of(exception));
    EndpointContext context =
        new EndpointContext(exception, framework, policy, packageName, declaration.source());
    OptionalInt status = declaration.status().code();
    Optional<DeclaredResponse> response = responses.read(declaration, Outcome.UNKNOWN, context);
    if (response.isEmpty() || status.getAsInt() < FIRST_FINAL || status.getAsInt() > LAST) {
      return Optional.empty();
    }
    AnsweringException answer =
        new AnsweringException(
            type,
            types.seenFrom(type, "").accessible(),
            packageName,
            framework.framework(),
            policy,
            response.get(),
            declaration.detail(),
            other == Found.NONE && module.contains(name(exception)),
            accessors.get());
    return isComplete(declaration, answer) ? Optional.of(answer) : Optional.empty();
  }

  /** Only code of the team makes content that the team has for all errors. */
  private static boolean isComplete(Declaration declaration, AnsweringException answer) {
    return answer.response().body().kind() != Body.Kind.CONTENT
        || (declaration.complete() && declaration.body().isPresent())
        || answer.accessor(CONTENT).isPresent();
  }

  /** Returns the methods that code of that package may call; empty if a type is missing. */
  private Optional<List<Accessor>> accessors(TypeElement exception, String packageName) {
    List<Accessor> accessors = new ArrayList<>();
    for (TypeElement type : ancestors.lineage(exception)) {
      if (name(type).startsWith("java.")) {
        continue;
      }
      boolean near = ElementPlaces.packageOf(type).equals(packageName);
      for (ExecutableElement method : Ancestors.methods(type)) {
        if (isAccessor(method, near || type.getKind().isInterface())) {
          TypeMirror member = supertypes.ofMember((DeclaredType) exception.asType(), method);
          TypeMirror returned = ((ExecutableType) member).getReturnType();
          if (returned.getKind() == TypeKind.ERROR) {
            types.noteMissing();
            return Optional.empty();
          }
          types
              .read(returned)
              .map(read -> new Accessor(method.getSimpleName().toString(), read))
              .ifPresent(accessors::add);
        }
      }
    }
    return Optional.of(accessors);
  }

  private static boolean isAccessor(ExecutableElement method, boolean near) {
    return method.getParameters().isEmpty()
        && method.getThrownTypes().isEmpty()
        && !method.getModifiers().contains(Modifier.PRIVATE)
        && (near || method.getModifiers().contains(Modifier.PUBLIC))
        && method.getReturnType().getKind() != TypeKind.VOID;
  }
}
