package dev.responds.test.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each thread runs a class; requests come on none of them. */
class RunningTestsTest {

  private static final TestId ORDERS = ofClass("Orders");
  private static final TestId ITEMS = ofClass("Items");

  private final RunningTests tests = new RunningTests();
  private final ExecutorService ofOrders = Executors.newSingleThreadExecutor();
  private final ExecutorService ofItems = Executors.newSingleThreadExecutor();

  @AfterEach
  void stop() {
    ofOrders.shutdown();
    ofItems.shutdown();
  }

  private static TestId ofClass(String name) {
    return new TestId("[engine:e]/[class:" + name + "]", name, "", name, false, false);
  }

  private static TestId of(TestId container, String method, boolean leaf) {
    return new TestId(
        container.uniqueId() + "/[method:" + method + "]",
        container.className(),
        method,
        method,
        leaf,
        false);
  }

  private static void on(ExecutorService thread, Runnable step) throws Exception {
    Future<?> done = thread.submit(step);
    done.get();
  }

  private List<String> candidates() {
    return tests.candidates("", "").stream().map(TestId::name).toList();
  }

  @Test
  void aloneItIsTheTestOrTheClassAroundIt() throws Exception {
    TestId find = of(ORDERS, "find", true);
    on(ofOrders, () -> tests.started(ORDERS));
    assertThat(candidates()).containsExactly("Orders");

    on(ofOrders, () -> tests.started(find));
    assertThat(candidates()).containsExactly("Orders.find");

    on(ofOrders, () -> tests.finished(find));
    assertThat(candidates()).containsExactly("Orders");
    assertThat(tests.several()).isFalse();

    on(ofOrders, () -> tests.finished(ORDERS));
    assertThat(candidates()).isEmpty();
  }

  @Test
  void ofTwoClassesBeforeTheirTestsItCanBeEither() throws Exception {
    on(ofOrders, () -> tests.started(ORDERS));
    on(ofItems, () -> tests.started(ITEMS));

    assertThat(candidates()).containsExactlyInAnyOrder("Orders", "Items");
    assertThat(tests.several()).as("then clients should say for whom they call").isTrue();
    assertThat(tests.candidates(ORDERS.uniqueId(), "")).containsExactly(ORDERS);
  }

  @Test
  void classBeforeItsTestsIsNotTakenForTheTestBesideIt() throws Exception {
    on(ofOrders, () -> tests.started(ORDERS));
    on(ofItems, () -> tests.started(ITEMS));
    on(ofItems, () -> tests.started(of(ITEMS, "find", true)));
    assertThat(candidates()).containsExactlyInAnyOrder("Orders", "Items.find");

    TestId find = of(ORDERS, "find", true);
    tests.busy(ORDERS.uniqueId(), true);
    on(ofOrders, () -> tests.started(find));
    on(ofOrders, () -> tests.finished(find));
    assertThat(candidates()).as("between tests, it does nothing").containsExactly("Items.find");

    tests.busy(ORDERS.uniqueId(), true);
    assertThat(candidates()).containsExactlyInAnyOrder("Orders", "Items.find");
  }

  @Test
  void whatContainsInvocationsDoesNothingItself() throws Exception {
    on(ofOrders, () -> tests.started(ORDERS));
    on(ofOrders, () -> tests.started(of(ORDERS, "each", false)));
    on(ofItems, () -> tests.started(ITEMS));
    on(ofItems, () -> tests.started(of(ITEMS, "find", true)));

    assertThat(candidates()).containsExactly("Items.find");
  }
}
