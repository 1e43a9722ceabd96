package dev.responds.processor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.processor.flow.code.ClassPath;
import dev.responds.processor.flow.sent.EndpointFlow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
    int methods = 50_000;
    int ofOneClass = 2_000;
    Random random = new Random(7);
    for (int first = 0; first < methods; first += ofOneClass) {
      ClassWriter writer = type(OWNER + first / ofOneClass);
      for (int i = first; i < first + ofOneClass; i++) {
        MethodVisitor code = writer.visitMethod(ACC_STATIC, "m" + i, RETURNS, null, null);
        code.visitCode();
        Label own = new Label();
        code.visitVarInsn(ILOAD, 0);
        code.visitJumpInsn(IFEQ, own);
        for (int call = 0; call < 2; call++) {
          int other = call == 0 ? (i + 1) % methods : random.nextInt(methods);
          code.visitVarInsn(ILOAD, 0);
          String owner = OWNER + other / ofOneClass;
          code.visitMethodInsn(INVOKESTATIC, owner, "m" + other, RETURNS, false);
          code.visitInsn(call == 0 ? POP : ARETURN);
        }
        code.visitLabel(own);
        answer(code, 200 + i % 3);
        code.visitMaxs(2, 1);
        code.visitEnd();
      }
      write(OWNER + first / ofOneClass, writer);
    }
    ClassWriter controller = controller();
    endpoint(controller, OWNER + 0, "m0");

    Flow flow = flow(controller);

    assertThat(flow.endpoints().get(0).statuses()).containsExactly(200, 201, 202);
    assertThat(flow.methods()).isGreaterThanOrEqualTo(methods);
    assertThat(flow.evaluations()).isLessThan(4L * methods);
  }

  @Test
  void callsThatAreNestedWithoutEndNeedNoStack() throws IOException {
    int methods = 15_000;
    ClassWriter writer = controller();
    for (int i = 0; i < methods; i++) {
      MethodVisitor code = writer.visitMethod(ACC_STATIC, "m" + i, RETURNS, null, null);
      code.visitCode();
      if (i == methods - 1) {
        answer(code, 410);
      } else {
        code.visitVarInsn(ILOAD, 0);
        code.visitMethodInsn(INVOKESTATIC, OWNER, "m" + (i + 1), RETURNS, false);
        code.visitInsn(ARETURN);
      }
      code.visitMaxs(1, 1);
      code.visitEnd();
    }
    endpoint(writer, OWNER, "m0");

    Flow flow = flow(writer);

    assertThat(flow.endpoints().get(0).statuses()).containsExactly(410);
    assertThat(flow.evaluations()).isLessThan(4L * methods);
  }

  @Test
  void aSwitchOfThousandsIsFollowed() throws IOException {
    int cases = 2_000;
    ClassWriter writer = controller();
    MethodVisitor code = writer.visitMethod(ACC_STATIC, "chosen", RETURNS, null, null);
    code.visitCode();
    int[] keys = new int[cases];
    Label[] labels = new Label[cases];
    for (int i = 0; i < cases; i++) {
      keys[i] = i * 7;
      labels[i] = new Label();
    }
    Label otherwise = new Label();
    code.visitVarInsn(ILOAD, 0);
    code.visitLookupSwitchInsn(otherwise, keys, labels);
    for (int i = 0; i < cases; i++) {
      code.visitLabel(labels[i]);
      answer(code, 200 + i % 4);
    }
    code.visitLabel(otherwise);
    answer(code, 404);
    code.visitMaxs(2, 1);
    code.visitEnd();
    endpoint(writer, OWNER, "chosen");

    Flow flow = flow(writer);
    EndpointFlow endpoint = flow.endpoints().get(0);

    // Each case has a response of its own, which are more than a value may be.
    assertThat(endpoint.understood()).isFalse();
    assertThat(endpoint.gaps().get(0).reason()).contains("too many different values");
    assertThat(flow.steps()).isLessThan(20L * cases);
  }

  @Test
  void jumpsFromEverywhereToEverywhereEnd() throws IOException {
    int labels = 800;
    Random random = new Random(11);
    ClassWriter writer = controller();
    MethodVisitor code = writer.visitMethod(ACC_STATIC, "knot", RETURNS, null, null);
    code.visitCode();
    code.visitInsn(ICONST_0);
    code.visitVarInsn(ISTORE, 1);
    Label[] all = new Label[labels];
    for (int i = 0; i < labels; i++) {
      all[i] = new Label();
    }
    for (int i = 0; i < labels; i++) {
      code.visitLabel(all[i]);
      code.visitIntInsn(SIPUSH, 200 + i % 300);
      code.visitVarInsn(ISTORE, 1);
      code.visitVarInsn(ILOAD, 0);
      code.visitJumpInsn(IFLT, all[random.nextInt(labels)]);
      code.visitVarInsn(ILOAD, 0);
      code.visitJumpInsn(IFGT, all[random.nextInt(labels)]);
    }
    answer(code, 409);
    code.visitMaxs(2, 2);
    code.visitEnd();
    endpoint(writer, OWNER, "knot");

    Flow flow = flow(writer);

    assertThat(flow.endpoints().get(0).statuses()).containsExactly(409);
    assertThat(flow.steps()).isLessThan(60L * labels * 7);
  }

  @Test
  void namesThatNoCompilerGivesAreNames() throws IOException {
    ClassWriter writer = controller();
    List<String> names =
        List.of("if", "a b", "\u0001", "lambda$", "lambda$$", "$", "\u00e9-\ud83d\ude00");
    for (int i = 0; i < names.size(); i++) {
      MethodVisitor code = writer.visitMethod(ACC_STATIC, names.get(i), RETURNS, null, null);
      code.visitCode();
      if (i == names.size() - 1) {
        answer(code, 418);
      } else {
        code.visitVarInsn(ILOAD, 0);
        code.visitMethodInsn(INVOKESTATIC, OWNER, names.get(i + 1), RETURNS, false);
        code.visitInsn(ARETURN);
      }
      code.visitMaxs(1, 1);
      code.visitEnd();
      // Methods that differ in what they return alone.
      MethodVisitor other = writer.visitMethod(ACC_STATIC, names.get(i), "(I)I", null, null);
      other.visitCode();
      other.visitVarInsn(ILOAD, 0);
      other.visitInsn(IRETURN);
      other.visitMaxs(1, 1);
      other.visitEnd();
    }
    endpoint(writer, OWNER, "if");

    assertThat(flow(writer).endpoints().get(0).statuses()).containsExactly(418);
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
    endpoint(writer, OWNER, "huge");

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
    endpoint(writer, OWNER, "entangled");

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

  private static ClassWriter type(String name) {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(V1_6, ACC_PUBLIC, name, null, "java/lang/Object", null);
    return writer;
  }

  private static ClassWriter controller() {
    ClassWriter writer = type(OWNER);
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

  private static void endpoint(ClassWriter writer, String owner, String calls) {
    MethodVisitor code = writer.visitMethod(ACC_PUBLIC, "endpoint", RETURNS, null, null);
    code.visitAnnotation("Lorg/springframework/web/bind/annotation/GetMapping;", true).visitEnd();
    code.visitCode();
    code.visitVarInsn(ILOAD, 1);
    code.visitMethodInsn(INVOKESTATIC, owner, calls, RETURNS, false);
    code.visitInsn(ARETURN);
    code.visitMaxs(1, 2);
    code.visitEnd();
    writer.visitEnd();
  }

  private Flow flow(ClassWriter writer) throws IOException {
    write(OWNER, writer);
    return Flow.of(
        ClassPath.open(List.of(folder), Example.libraries()),
        StatusRegistry.load(),
        Optional.empty());
  }

  private void write(String name, ClassWriter writer) throws IOException {
    Path file = folder.resolve(name + ".class");
    Files.createDirectories(file.getParent());
    Files.write(file, writer.toByteArray());
  }
}
