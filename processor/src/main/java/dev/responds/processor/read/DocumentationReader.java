package dev.responds.processor.read;

import dev.responds.contract.model.Access;
import dev.responds.contract.model.Documentation;
import dev.responds.contract.model.Input.Place;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.Parameter.Kind;
import dev.responds.contract.model.Remark;
import dev.responds.processor.read.comment.Comment;
import dev.responds.processor.read.comment.CommentMemory;
import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.Annotations;
import dev.responds.processor.read.element.Candidate;
import dev.responds.processor.read.element.Enclosing;
import dev.responds.processor.read.element.ParameterMemory;
import dev.responds.processor.read.framework.FrameworkReader;
import dev.responds.processor.read.security.AccessReader;
import dev.responds.processor.read.swagger.SwaggerOperation;
import dev.responds.processor.read.swagger.SwaggerReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * Reads what is said of an endpoint to those who call it: what annotations say, else what its
 * comment says.
 */
final class DocumentationReader {

  private static final Set<String> BINDING_PACKAGES =
      Set.of("org.springframework.", "jakarta.ws.rs.", "org.jboss.resteasy.", "io.quarkus.");

  private final Annotations annotations;
  private final ParameterMemory memory;
  private final CommentMemory comments;
  private final SwaggerReader swagger;
  private final AccessReader accesses;

  DocumentationReader(
      Annotations annotations,
      ParameterMemory memory,
      CommentMemory comments,
      SwaggerReader swagger,
      AccessReader accesses) {
    this.annotations = annotations;
    this.memory = memory;
    this.comments = comments;
    this.swagger = swagger;
    this.accesses = accesses;
  }

  Documentation read(
      Candidate candidate, FrameworkReader framework, List<Parameter> parameters, Access access) {
    List<Comment> lineage = comments(candidate, framework);
    Comment comment = first(lineage);
    SwaggerOperation said = swagger.read(candidate);
    boolean summarised = !said.summary().isEmpty();
    return new Documentation(
        said.operationId(),
        summarised ? said.summary() : comment.title(),
        !said.description().isEmpty()
            ? said.description()
            : summarised ? comment.whole() : comment.rest(),
        said.tags(),
        comments.noting(candidate.type()).whole(),
        said.hidden(),
        said.deprecated(),
        access == Access.OPEN && accesses.isStated(candidate),
        remarks(candidate, parameters, lineage, said.content()),
        said.security());
  }

  /** Returns what comments of a method say of when it throws an exception; empty if nothing. */
  String thrown(Candidate candidate, FrameworkReader framework, String exception) {
    for (Comment comment : comments(candidate, framework)) {
      String condition = comment.thrown(exception);
      if (!condition.isEmpty()) {
        return condition;
      }
    }
    return "";
  }

  /**
   * Returns the comment of the method, and those of the methods that it overrides. What the next
   * compile has to know, each type notes of its own endpoints: so of the others, only those count
   * that are endpoints of their types.
   */
  private List<Comment> comments(Candidate candidate, FrameworkReader framework) {
    List<Comment> found = new ArrayList<>();
    for (ExecutableElement method : candidate.lineage()) {
      if (Enclosing.of(method).equals(candidate.type())) {
        found.add(comments.noting(method));
      } else {
        Candidate alone = Candidate.alone(method);
        boolean told = framework.routing(alone).isPresent() && !framework.mayBeOfClient(alone);
        found.add(told ? comments.of(method) : Comment.NONE);
      }
    }
    return found;
  }

  private static Comment first(List<Comment> comments) {
    for (Comment comment : comments) {
      if (!comment.first().isEmpty()) {
        return comment;
      }
    }
    return Comment.NONE;
  }

  private Map<Parameter, Remark> remarks(
      Candidate candidate, List<Parameter> read, List<Comment> lineage, String content) {
    if (!swagger.isPresent() && !describeParameters(lineage)) {
      return Map.of();
    }
    Map<Parameter, Remark> remarks = new HashMap<>();
    Set<Parameter> named = new HashSet<>();
    List<Integer> others = new ArrayList<>();
    for (int i = 0; i < candidate.method().getParameters().size(); i++) {
      List<Element> elements = elements(candidate, i);
      Optional<Parameter> parameter = find(elements, read, named);
      if (parameter.isPresent()) {
        Remark remark = swagger.ofParameter(elements, candidate, name(parameter.get()));
        put(parameter.get(), remark.orDescribed(described(lineage, i)), remarks);
      } else if (isContent(elements)) {
        others.add(i);
      }
    }
    Optional<Parameter> body = content(read);
    if (body.isPresent()) {
      put(body.get(), ofContent(candidate, others, lineage).orDescribed(content), remarks);
    }
    return remarks;
  }

  private static boolean describeParameters(List<Comment> lineage) {
    for (Comment comment : lineage) {
      if (!comment.parameters().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static String described(List<Comment> lineage, int index) {
    for (Comment comment : lineage) {
      if (!comment.parameter(index).isEmpty()) {
        return comment.parameter(index);
      }
    }
    return "";
  }

  private static void put(Parameter parameter, Remark remark, Map<Parameter, Remark> remarks) {
    if (!remark.equals(Remark.NONE)) {
      remarks.put(parameter, remark);
    }
  }

  /** The parameter, and those in its place in the methods that are overridden. */
  private static List<Element> elements(Candidate candidate, int index) {
    List<Element> elements = new ArrayList<>();
    for (ExecutableElement method : candidate.lineage()) {
      elements.add(method.getParameters().get(index));
    }
    return elements;
  }

  /** Returns what a parameter of the method reads: what has the name that it says, or its own. */
  private Optional<Parameter> find(
      List<Element> elements, List<Parameter> read, Set<Parameter> named) {
    Set<String> names = new HashSet<>();
    for (Element element : elements) {
      for (Annotation annotation : annotations.on(element)) {
        if (!annotation.name().startsWith("io.swagger.")) {
          annotation.string("name").ifPresent(names::add);
          annotation.string("value").ifPresent(names::add);
        }
      }
    }
    names.remove("");
    if (names.isEmpty()) {
      for (Element element : elements) {
        names.add(memory.name(element));
      }
    }
    for (Parameter parameter : read) {
      if (!name(parameter).isEmpty() && names.contains(name(parameter)) && named.add(parameter)) {
        return Optional.of(parameter);
      }
    }
    return Optional.empty();
  }

  private static String name(Parameter parameter) {
    return parameter.input().name().isEmpty() ? parameter.name() : parameter.input().name();
  }

  /** Returns whether nothing but the content of the request can be what the parameter reads. */
  private boolean isContent(List<Element> elements) {
    boolean bound = false;
    for (Element element : elements) {
      for (Annotation annotation : annotations.on(element)) {
        if (annotation.simpleName().equals("RequestBody")
            && !annotation.name().startsWith("io.swagger.")) {
          return true;
        }
        for (String beginning : BINDING_PACKAGES) {
          bound |= annotation.name().startsWith(beginning);
        }
      }
    }
    return !bound;
  }

  private static Optional<Parameter> content(List<Parameter> read) {
    Optional<Parameter> content = Optional.empty();
    for (Parameter parameter : read) {
      if (parameter.kind() == Kind.CONTENT
          && parameter.input().place() == Place.OF_KIND
          && parameter.input().name().isEmpty()) {
        if (content.isPresent()) {
          return Optional.empty();
        }
        content = Optional.of(parameter);
      }
    }
    return content;
  }

  private Remark ofContent(Candidate candidate, List<Integer> others, List<Comment> lineage) {
    if (others.size() != 1) {
      return Remark.NONE;
    }
    int index = others.get(0);
    return swagger
        .ofParameter(elements(candidate, index), candidate, "")
        .orDescribed(described(lineage, index));
  }
}
