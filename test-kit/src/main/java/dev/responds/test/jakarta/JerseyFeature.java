package dev.responds.test.jakarta;

import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;

/** Adds the recorder to each server of Jersey, which finds this as a service. */
@ConstrainedTo(RuntimeType.SERVER)
public final class JerseyFeature implements ForcedAutoDiscoverable {

  /** Made by Jersey. */
  public JerseyFeature() {}

  @Override
  public void configure(FeatureContext context) {
    if (!context.getConfiguration().isRegistered(JakartaRecorder.class)) {
      context.register(JakartaRecorder.class);
      context.register(JakartaContent.class);
    }
  }
}
