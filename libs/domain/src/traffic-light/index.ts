export {
  type Light,
  type LightFacts,
  lightAt,
  type TurningMoments,
  turningMoments,
} from "./traffic-light.ts";
