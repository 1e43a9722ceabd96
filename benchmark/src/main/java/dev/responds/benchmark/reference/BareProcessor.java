package dev.responds.benchmark.reference;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Writes one class for each endpoint with one factory method for each response, by JavaPoet, and
 * checks nothing.
 */
public final class BareProcessor extends DeclarationProcessor {

  private static final ClassName ENTITY =
      ClassName.get("org.springframework.http", "ResponseEntity");

  @Override
  void read(TypeElement controller, Map<ExecutableElement, List<Declared>> endpoints)
      throws IOException {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(controller.getSimpleName() + "Responses")
            .addOriginatingElement(controller)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    endpoints.forEach((endpoint, responses) -> type.addType(endpoint(endpoint, responses)));
    String packageName =
        processingEnv.getElementUtils().getPackageOf(controller).getQualifiedName().toString();
    JavaFile.builder(packageName, type.build()).build().writeTo(processingEnv.getFiler());
  }

  private static TypeSpec endpoint(ExecutableElement endpoint, List<Declared> responses) {
    String name = endpoint.getSimpleName().toString();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    responses.forEach(response -> type.addMethod(factory(response)));
    return type.build();
  }

  private static MethodSpec factory(Declared response) {
    TypeName body = TypeName.get(response.body());
    return MethodSpec.methodBuilder("status" + response.status())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("$L\n", response.when())
        .returns(ParameterizedTypeName.get(ENTITY, body))
        .addParameter(body, "body")
        .addStatement("return $T.status($L).body(body)", ENTITY, response.status())
        .build();
  }
}
