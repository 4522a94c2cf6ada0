export {
  type Light,
  type LightFacts,
  lightAt,
  lights,
  type TurningMoments,
  turningMoments,
} from "./traffic-light.ts";
