import { address, needs, required, whole, type Reading } from './reading';
import { secret } from './secrets';

/** Where files are kept and how they are looked at. */
export interface EvidenceConfig {
  readonly mostBytes: number;
  /** Null keeps files in the database. */
  readonly s3: S3Config | null;
  /** A ClamAV daemon that scans what comes in; null scans nothing. */
  readonly clamav: { readonly host: string; readonly port: number } | null;
}

export interface S3Config {
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

export const evidence = (reading: Reading): EvidenceConfig => ({
  mostBytes: whole(reading, 'REGISTRY_EVIDENCE_MAX_MB', 50, 2000) * 1_048_576,
  s3: s3(reading),
  clamav: clamav(reading),
});

function s3(reading: Reading): S3Config | null {
  const { env } = reading;
  if (!env.REGISTRY_S3_ENDPOINT) {
    needs(reading, 'REGISTRY_S3_ENDPOINT', [
      'REGISTRY_S3_BUCKET',
      'REGISTRY_S3_REGION',
      'REGISTRY_S3_ACCESS_KEY',
      'REGISTRY_S3_SECRET_KEY_FILE',
    ]);
    return null;
  }
  required(reading, 'REGISTRY_S3_SECRET_KEY_FILE');
  return {
    endpoint: address(reading, 'REGISTRY_S3_ENDPOINT'),
    region: env.REGISTRY_S3_REGION || 'eu-west-1',
    bucket: required(reading, 'REGISTRY_S3_BUCKET'),
    accessKey: required(reading, 'REGISTRY_S3_ACCESS_KEY'),
    secretKey: secret(reading, 'REGISTRY_S3_SECRET_KEY_FILE') ?? '',
  };
}

function clamav(reading: Reading): EvidenceConfig['clamav'] {
  const host = reading.env.REGISTRY_CLAMAV_HOST;
  return host ? { host, port: whole(reading, 'REGISTRY_CLAMAV_PORT', 3310, 65535) } : null;
}
