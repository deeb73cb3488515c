import type { BadgeFile, BadgeTarget } from '../../credentials/badge-file.js';
import type { Catalog } from '../../model/catalog.js';
import type { Party } from '../../model/common.js';
import type { Sponsorship } from '../../model/sponsorship.js';
import { sponsorshipKinds } from '../../model/vocabularies.js';
import type { RecordMaps } from '../derive.js';
import { targetDatasets } from '../links/link-fields.js';
import { rebaseUrl } from './rebase-url.js';

/** Way from a badge's folder to the site's root. */
const TO_ROOT = '../../';

/**
 * The small file that a badge reads. Who is supported is the sponsorship's organisation, else the lead of the project
 * that it supports.
 */
export function badgeFile(
  sponsorship: Sponsorship,
  records: RecordMaps,
  catalog: Catalog,
  isSigned = false,
): BadgeFile {
  const { id, title, kind, wording, start, end, sites, withdrawn, programme } = sponsorship;
  const organisation = supportedParty(sponsorship, records);
  const organisationKind = records.organisations.get(organisation?.id ?? '')?.kind;
  const target = badgeTarget(sponsorship, records);
  const { publisher, demonstration, defaultLanguage } = catalog;
  const logo = rebaseUrl(publisher.logo, TO_ROOT);
  const label =
    kind !== undefined &&
    Object.hasOwn(sponsorshipKinds, kind) &&
    sponsorshipKinds[kind as keyof typeof sponsorshipKinds];
  return {
    contractVersion: catalog.contractVersion,
    defaultLanguage,
    sponsorship: {
      id,
      title,
      ...(kind === undefined ? {} : { kind }),
      ...(label ? { kindLabel: { fr: label[0], en: label[1] } } : {}),
      ...(wording === undefined ? {} : { wording }),
      ...(programme === undefined ? {} : { programme }),
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
      sites: (sites ?? []).map((site) => rebaseUrl(site, TO_ROOT) ?? site),
      ...(withdrawn === undefined
        ? {}
        : { withdrawn: { date: withdrawn.date, ...(withdrawn.reason ? { reason: withdrawn.reason } : {}) } }),
    },
    ...(organisation?.name === undefined
      ? {}
      : {
          organisation: {
            ...(organisation.id === undefined ? {} : { id: organisation.id }),
            name: organisation.name,
            ...(organisationKind === undefined ? {} : { kind: organisationKind }),
          },
        }),
    ...(target === undefined ? {} : { target }),
    publisher: {
      name: publisher.name,
      ...(publisher.url === undefined ? {} : { url: rebaseUrl(publisher.url, TO_ROOT) ?? publisher.url }),
      ...(logo === undefined ? {} : { logo }),
    },
    demonstration: demonstration ?? false,
    updatedAt: catalog.updatedAt,
    page: './',
    ...(isSigned ? { credential: './credential.jwt' } : {}),
  };
}

/** Who is supported. */
export function supportedParty({ organisation, target }: Sponsorship, records: RecordMaps): Party | undefined {
  if (organisation !== undefined || target === undefined) return organisation;
  if (target.kind === 'project') return records.projects.get(target.id)?.leadOrganisation;
  if (target.kind === 'event') return records.events.get(target.id)?.organisers?.[0];
  const found = records.organisations.get(target.id);
  return found && { id: found.id, name: found.title };
}

/** What is supported; its page relative to the badge. */
export function badgeTarget({ target }: Sponsorship, records: RecordMaps): BadgeTarget | undefined {
  if (target === undefined) return undefined;
  const record = records[targetDatasets[target.kind]].get(target.id);
  if (record === undefined) return undefined;
  const own = 'url' in record ? record.url : undefined;
  const url = target.kind === 'project' ? `${TO_ROOT}projects/${target.id}/` : rebaseUrl(own, TO_ROOT);
  return { kind: target.kind, id: target.id, title: record.title, ...(url === undefined ? {} : { url }) };
}
