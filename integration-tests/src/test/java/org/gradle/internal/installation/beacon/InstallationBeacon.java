package org.gradle.internal.installation.beacon;

/** A class by whose place Gradle finds the folder that it is installed in. */
public final class InstallationBeacon {

  private InstallationBeacon() {}
}
