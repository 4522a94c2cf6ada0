import type { ServiceDefinition, UntypedServiceImplementation } from "@grpc/grpc-js";
import { answering } from "./call-handling.ts";
import type { Faults } from "./faults.ts";
import { serverFeatures, type shared } from "./protocol.ts";

const FEATURES: ReadonlyMap<string, readonly string[]> = new Map([
  ["event_store.client.streams.streams/read", ["position", "events"]],
  ["event_store.client.streams.streams/batchappend", ["deadline_duration"]],
]);

/** ServerFeatures.GetSupportedMethods: the version, and what a client can rely on. */
export function serverFeaturesHandlers(
  services: readonly ServiceDefinition[],
  faults: Faults,
): UntypedServiceImplementation {
  return {
    getSupportedMethods: answering<shared.Empty, serverFeatures.SupportedMethods>(async () => {
      await faults.beforeAnswering("other");
      return new serverFeatures.SupportedMethods()
        .setEventStoreServerVersion("23.10.6")
        .setMethodsList(services.flatMap(methodsOf));
    }),
  };
}

function methodsOf(service: ServiceDefinition): readonly serverFeatures.SupportedMethod[] {
  return Object.values(service).map(({ path }) => {
    const [, serviceName = "", methodName = ""] = path.toLowerCase().split("/");
    return new serverFeatures.SupportedMethod()
      .setServiceName(serviceName)
      .setMethodName(methodName)
      .setFeaturesList([...(FEATURES.get(`${serviceName}/${methodName}`) ?? [])]);
  });
}
