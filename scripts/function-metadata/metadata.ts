import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { englishFunctions } from './english';

export interface FunctionParameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly optional?: boolean;
  readonly dimensionality?: string;
}

/** One function as Excel reads it from the metadata file. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
  readonly result: { readonly type: string; readonly dimensionality?: string };
  readonly options?: { readonly volatile?: boolean };
}

const folder = join(import.meta.dirname, '../../src/functions');

/**
 * The functions as their JSDoc describes them, read by Microsoft's generator. Throws with the generator's words when a
 * comment and its function do not fit.
 */
export async function chineseMetadata(): Promise<readonly FunctionMetadata[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files.map((name) => join(folder, name)));
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return (JSON.parse(metadataJson) as { functions: readonly FunctionMetadata[] }).functions;
}

/** The same functions with English descriptions; throws when one has no English text. */
export async function englishMetadata(): Promise<readonly FunctionMetadata[]> {
  return (await chineseMetadata()).map((one) => {
    const english = englishFunctions[one.id];
    const parameters = one.parameters.map((parameter) => {
      const description = english?.parameters[parameter.name];
      if (description === undefined) throw new Error(`${one.id}.${parameter.name} has no English description`);
      return { ...parameter, description };
    });
    return { ...one, description: english?.description ?? '', parameters };
  });
}

/**
 * The file that the manifest names. The generator's `allowCustomDataForDataTypeAny` is left out: functions want plain
 * values, not the objects that newer Excels would hand over for formatted numbers.
 */
export const metadataFile = (functions: readonly FunctionMetadata[]): string => JSON.stringify({ functions }, null, 2);
