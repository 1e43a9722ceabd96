package dev.responds.processor.builder;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.responds.contract.model.Framework;
import javax.lang.model.element.Modifier;

/** What a framework takes as a response, and how generated code makes it. */
interface ResponseTarget {

  /** Returns the target of a framework, always the same one. */
  static ResponseTarget of(Framework framework) {
    return switch (framework) {
      case SPRING -> SpringTarget.INSTANCE;
      case JAKARTA -> JakartaTarget.INSTANCE;
      case JAX_RS -> throw new IllegalArgumentException("It has no builders");
      case NONE -> PlainTarget.INSTANCE;
    };
  }

  /** Returns the run-time type of a response with content of that type, and what makes it. */
  ResponseType response(TypeName content);

  /** Returns the type of a response that a method hands to the raw response of the framework. */
  default ResponseType handedOver(TypeName content) {
    return response(content);
  }

  /**
   * Returns the class that factories extend if they make a generated type. Its one type parameter
   * is that type; {@code maker()} is what makes it, from the {@link #draft()} that its method
   * {@code make} is given. This is no constant with a reference to a constructor, which would cost
   * javac much more.
   */
  ClassName factory();

  /**
   * Returns the parameter for a response that has everything but its type. The run-time type has a
   * constructor that takes it.
   */
  ParameterSpec draft();

  /** Returns the type of problem details as the framework writes them. */
  TypeName problem();

  /**
   * Completes the class of all builders of a controller: no class extends it and nobody makes one,
   * unless the framework needs it to send what is thrown.
   */
  default void completeBuilders(TypeSpec.Builder builders, ClassName name) {
    builders
        .addModifiers(Modifier.FINAL)
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
  }
}
