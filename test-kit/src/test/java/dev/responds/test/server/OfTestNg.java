package dev.responds.test.server;

import org.testng.ITestListener;
import org.testng.ITestResult;
import org.testng.TestNG;
import org.testng.annotations.AfterClass;
import org.testng.annotations.Test;

/** Tests of TestNG, for another virtual machine to run. */
public final class OfTestNg {

  private final JerseyServer server = new JerseyServer();

  /** Stops the server. */
  @AfterClass
  public void stop() {
    server.close();
  }

  /** Sees a status that is not declared. */
  @Test
  public void faultUndeclaredStatus() {
    Client.JDK_HTTP_CLIENT.get(server.address().resolve("items/7?status=418"));
  }

  /** Sees one that is. */
  @Test
  public void declaredStatus() {
    Client.JDK_HTTP_CLIENT.get(server.address().resolve("items/7?status=204"));
  }

  /** Runs them. */
  public static void main(String[] arguments) {
    TestNG testng = new TestNG(false);
    testng.setTestClasses(new Class<?>[] {OfTestNg.class});
    testng.addListener(new Printed());
    testng.run();
    System.exit(0);
  }

  private static final class Printed implements ITestListener {

    @Override
    public void onTestSuccess(ITestResult result) {
      print("SUCCESSFUL", result, "");
    }

    @Override
    public void onTestFailure(ITestResult result) {
      print("FAILED", result, String.valueOf(result.getThrowable()).replace('\n', ' '));
    }

    @SuppressWarnings("SystemOut") // It is how the one process tells the other.
    private static void print(String status, ITestResult result, String message) {
      System.out.println("TEST " + status + " " + result.getName() + " # " + message);
    }
  }
}
