import * as z from 'zod/mini';
import {
  Agreement,
  Decision,
  Evaluation,
  Funding,
  Lesson,
  Media,
  Money,
  Need,
  Party,
  Place,
  PolicyMarker,
  Result,
  list,
} from './common.js';
import type { Model } from './model-type.js';
import { Code, CommuneCode, CountryCode, DayOrInstant, Id, PartialDate, Text, Url } from './primitives.js';

/** An action led from Essonne with partners elsewhere. */
export const Project = z.looseObject({
  id: Id,
  sourceIds: list(z.string()),
  title: Text,
  summary: z.optional(Text),
  description: z.optional(Text),
  themes: list(Code),
  modality: z.optional(Code),
  status: z.optional(Code),
  start: z.optional(PartialDate),
  end: z.optional(PartialDate),
  leadOrganisation: z.optional(Party),
  partners: list(Party),
  cofunders: list(Party),
  countries: list(CountryCode),
  places: list(Place),
  /** Communes of Essonne that take part. */
  communes: list(CommuneCode),
  call: z.optional(Id),
  decision: z.optional(Decision),
  agreement: z.optional(Agreement),
  totalBudget: z.optional(Money),
  funding: list(Funding),
  sdgs: list(z.int().check(z.minimum(1, 'invalid-sdg'), z.maximum(17, 'invalid-sdg'))),
  policyMarkers: list(PolicyMarker),
  results: list(Result),
  evaluations: list(Evaluation),
  lessons: list(Lesson),
  needs: list(Need),
  offers: list(Need),
  relatedProjects: list(Id),
  events: list(Id),
  /** Sponsorships that target this project; written by the publisher. */
  sponsorships: list(Id),
  media: list(Media),
  url: z.optional(Url),
  updatedAt: z.optional(DayOrInstant),
});

/** See {@link Project}. */
export type Project = Model<z.infer<typeof Project>>;
