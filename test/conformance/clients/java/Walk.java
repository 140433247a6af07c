import cn.huipin.notifications.FeedsApi;
import cn.huipin.notifications.model.CloudEvent;
import cn.huipin.registry.AboutApi;
import cn.huipin.registry.EnterprisesApi;
import cn.huipin.registry.http.ApiClient;
import cn.huipin.registry.http.ApiException;
import cn.huipin.registry.model.CorrectEnterpriseRequest;
import cn.huipin.registry.model.Problem;
import cn.huipin.registry.model.RegisterEnterpriseRequest;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Walks the interface by clients that openapi-generator made; prints what it saw, one JSON object a line. Arguments:
 * origin, token, name of the enterprise.
 */
public final class Walk {
  private static final ObjectMapper JSON = new ObjectMapper();

  public static void main(String[] arguments) throws Exception {
    String origin = arguments[0];
    String token = arguments[1];
    String name = arguments[2];
    ApiClient client = new ApiClient();
    client.updateBaseUri(origin);
    client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
    saw("me", new AboutApi(client).me(null, null).getSub());

    EnterprisesApi enterprises = new EnterprisesApi(client);
    RegisterEnterpriseRequest body = new RegisterEnterpriseRequest().name(name).division("340104");
    String key = "walk-" + System.nanoTime();
    var first = enterprises.registerEnterprise(body, null, key);
    var again = enterprises.registerEnterprise(body, null, key);
    saw("register", first.getName(), first.getDivision().getCode(), first.getVersion());
    saw("repeat", again.getId().equals(first.getId()));

    Problem refused = refusal(() -> enterprises.registerEnterprise(new RegisterEnterpriseRequest().name("x").division("34"), "en", null));
    saw("refusal", refused.getStatus(), refused.getCode(), refused.getErrors().get(0).getPointer());

    String etag = enterprises.getEnterpriseWithHttpInfo(first.getId(), null, null, null).getHeaders().get("etag").get(0);
    CorrectEnterpriseRequest correction = new CorrectEnterpriseRequest().reason("补录").size(CorrectEnterpriseRequest.SizeEnum.SMALL);
    saw("correct", enterprises.correctEnterprise(first.getId(), correction, null, null, etag).getVersion());
    Problem stale = refusal(() -> enterprises.correctEnterprise(first.getId(), correction, null, null, etag));
    saw("stale", stale.getStatus(), stale.getCode());

    var page = enterprises.listEnterprises(1, null, null, name, null, null, null, null);
    saw("list", page.getItems().size(), page.getNextCursor());

    var anybody = new cn.huipin.notifications.http.ApiClient();
    anybody.updateBaseUri(origin);
    List<CloudEvent> events = List.of();
    for (int tries = 0; tries < 100 && events.size() < 2; tries++) {
      Thread.sleep(100);
      events = new FeedsApi(anybody).pullEvents("public", null, List.of(first.getId()), null, null, null, null, null, null).getItems();
    }
    saw("events", events.stream().map(CloudEvent::getType).toArray());
  }

  private interface Call {
    Object run() throws ApiException;
  }

  private static Problem refusal(Call call) throws Exception {
    try {
      call.run();
    } catch (ApiException refused) {
      return ApiClient.createDefaultObjectMapper().readValue(refused.getResponseBody(), Problem.class);
    }
    throw new IllegalStateException("was not refused");
  }

  private static void saw(String step, Object... values) throws Exception {
    System.out.println(JSON.writeValueAsString(Map.of("step", step, "values", new ArrayList<>(Arrays.asList(values)))));
  }
}
