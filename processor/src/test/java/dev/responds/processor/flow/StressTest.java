package dev.responds.processor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.processor.flow.code.ClassPath;
import dev.responds.processor.flow.sent.EndpointFlow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Code that nobody writes by hand: it has to end, and what is counted is the work. */
class StressTest implements Opcodes {

  private static final String OWNER = "example/shop/Orders";
  private static final String ENTITY = "org/springframework/http/ResponseEntity";
  private static final String RETURNS = "(I)L" + ENTITY + ";";

  @TempDir Path folder;

  @Test
  void manyMethodsThatCallEachOtherInCirclesEnd() throws IOException {
    int methods = 4_000;
    ClassWriter writer = controller();
    Random random = new Random(7);
    for (int i = 0; i < methods; i++) {
      MethodVisitor code = writer.visitMethod(ACC_STATIC, "m" + i, RETURNS, null, null);
      code.visitCode();
      Label own = new Label();
      code.visitVarInsn(ILOAD, 0);
      code.visitJumpInsn(IFEQ, own);
      for (int call = 0; call < 2; call++) {
        code.visitVarInsn(ILOAD, 0);
        int other = call == 0 ? (i + 1) % methods : random.nextInt(methods);
        code.visitMethodInsn(INVOKESTATIC, OWNER, "m" + other, RETURNS, false);
        code.visitInsn(call == 0 ? POP : ARETURN);
      }
      code.visitLabel(own);
      answer(code, 200 + i % 3);
      code.visitMaxs(2, 1);
      code.visitEnd();
    }
    endpoint(writer, "m0");

    Flow flow = flow(writer);

    assertThat(flow.endpoints().get(0).statuses()).containsExactly(200, 201, 202);
    assertThat(flow.evaluations()).isLessThan(20L * methods);
  }

  @Test
  void aMethodOfTheLargestSizeIsNotFollowedAndSaysSo() throws IOException {
    ClassWriter writer = controller();
    MethodVisitor code = writer.visitMethod(ACC_STATIC, "huge", RETURNS, null, null);
    code.visitCode();
    for (int i = 0; i < 15_000; i++) {
      code.visitVarInsn(ILOAD, 0);
      code.visitInsn(POP);
    }
    answer(code, 200);
    code.visitMaxs(2, 1);
    code.visitEnd();
    endpoint(writer, "huge");

    EndpointFlow endpoint = flow(writer).endpoints().get(0);

    assertThat(endpoint.understood()).isFalse();
    assertThat(endpoint.gaps().get(0).reason()).contains("too long");
  }

  @Test
  void loopsWithTwoEntriesEnd() throws IOException {
    ClassWriter writer = controller();
    MethodVisitor code = writer.visitMethod(ACC_STATIC, "entangled", RETURNS, null, null);
    code.visitCode();
    Label one = new Label();
    Label other = new Label();
    Label end = new Label();
    code.visitVarInsn(ILOAD, 0);
    code.visitJumpInsn(IFEQ, other);
    code.visitLabel(one);
    code.visitIincInsn(0, 1);
    code.visitVarInsn(ILOAD, 0);
    code.visitJumpInsn(IFLT, end);
    code.visitLabel(other);
    code.visitIincInsn(0, 2);
    code.visitVarInsn(ILOAD, 0);
    code.visitJumpInsn(IFGT, one);
    answer(code, 404);
    code.visitLabel(end);
    answer(code, 409);
    code.visitMaxs(2, 1);
    code.visitEnd();
    endpoint(writer, "entangled");

    Flow flow = flow(writer);

    assertThat(flow.endpoints().get(0).statuses()).containsExactly(404, 409);
    assertThat(flow.steps()).isLessThan(1_000);
  }

  @Test
  void objectsThatHoldThemselvesEnd() {
    EndpointFlow endpoint =
        Example.spring(
                """
                @RestController
                class Orders {
                  @GetMapping
                  ResponseEntity<Void> chain(int length) {
                    Link link = new Link();
                    for (int i = 0; i < length; i++) {
                      Link next = new Link();
                      next.status = 200 + length;
                      next.before = link;
                      link.before = next;
                      link = next;
                    }
                    return ResponseEntity.status(404).build();
                  }
                }

                class Link {
                  int status = 200;
                  Link before;
                }
                """)
            .endpoint();

    assertThat(endpoint.statuses()).containsExactly(404);
  }

  private static ClassWriter controller() {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(V1_6, ACC_PUBLIC, OWNER, null, "java/lang/Object", null);
    writer
        .visitAnnotation("Lorg/springframework/web/bind/annotation/RestController;", true)
        .visitEnd();
    return writer;
  }

  private static void answer(MethodVisitor code, int status) {
    String builder = ENTITY + "$BodyBuilder";
    code.visitIntInsn(SIPUSH, status);
    code.visitMethodInsn(INVOKESTATIC, ENTITY, "status", "(I)L" + builder + ";", false);
    code.visitMethodInsn(INVOKEINTERFACE, builder, "build", "()L" + ENTITY + ";", true);
    code.visitInsn(ARETURN);
  }

  private static void endpoint(ClassWriter writer, String calls) {
    MethodVisitor code = writer.visitMethod(ACC_PUBLIC, "endpoint", RETURNS, null, null);
    code.visitAnnotation("Lorg/springframework/web/bind/annotation/GetMapping;", true).visitEnd();
    code.visitCode();
    code.visitVarInsn(ILOAD, 1);
    code.visitMethodInsn(INVOKESTATIC, OWNER, calls, RETURNS, false);
    code.visitInsn(ARETURN);
    code.visitMaxs(1, 2);
    code.visitEnd();
    writer.visitEnd();
  }

  private Flow flow(ClassWriter writer) throws IOException {
    Path file = folder.resolve(OWNER + ".class");
    Files.createDirectories(file.getParent());
    Files.write(file, writer.toByteArray());
    return Flow.of(ClassPath.open(List.of(folder), Example.libraries()), StatusRegistry.load());
  }
}
