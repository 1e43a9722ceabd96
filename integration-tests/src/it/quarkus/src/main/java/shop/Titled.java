package shop;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** A filter of the team's own. */
@OpenApiFilter
public class Titled implements OASFilter {

  @Override
  public void filterOpenAPI(OpenAPI document) {
    document.getInfo().setTitle("Orders of the shop");
  }
}
