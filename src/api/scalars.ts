import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { z } from 'zod';
import type { Day, Instant } from '../domain.ts';
import { CodedError } from '../errors.ts';

const DAY = z.iso.date();
const INSTANT = z.iso.datetime({ offset: true });

/** A day of the world that the calendar has: "2018-02-28", never "2018-02-30". Others are refused with `BAD_DATE`. */
export function parseDay(value: unknown): Day {
  const day = DAY.safeParse(value);
  if (day.success) return day.data;
  throw badDate(value, 'a day', '2018-09-11');
}

/** A moment, in UTC with milliseconds whatever offset it was sent with. Others are refused with `BAD_DATE`. */
export function parseInstant(value: unknown): Instant {
  const instant = INSTANT.safeParse(value);
  if (instant.success) return new Date(instant.data).toISOString();
  throw badDate(value, 'a moment', '2018-09-11T10:00:00.000Z');
}

const badDate = (value: unknown, what: string, example: string): CodedError =>
  new CodedError('BAD_DATE', `${JSON.stringify(value)} is not ${what} of the calendar; write it as "${example}".`, { value });

const literal = (node: ValueNode): unknown => (node.kind === Kind.STRING ? node.value : 'value' in node ? node.value : node.kind);

/** The contract's scalars: strings on both sides, looked at where they come in. */
export const scalars = {
  Date: new GraphQLScalarType<Day, Day>({
    name: 'Date',
    serialize: (value) => String(value),
    parseValue: parseDay,
    parseLiteral: (node) => parseDay(literal(node)),
  }),
  DateTime: new GraphQLScalarType<Instant, Instant>({
    name: 'DateTime',
    serialize: (value) => String(value),
    parseValue: parseInstant,
    parseLiteral: (node) => parseInstant(literal(node)),
  }),
};
