/** What a browser and its owner's device do with passkeys; all bytes as base64url. */

export interface Asked {
  word: string;
  site: string;
  stands_ms: number;
}

export interface Offered extends Asked {
  user: string;
  shown_as: string;
  known: readonly string[];
  algorithms: readonly number[];
}

/** Whether this browser has passkeys at all. */
export function hasPasskeys(): boolean {
  return "PublicKeyCredential" in window && "credentials" in navigator;
}

export function written(bytes: ArrayBuffer): string {
  const letters = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join("");
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

export function readBytes(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

/** Let the device make a passkey; it makes sure of its owner first. */
export async function make(offered: Offered): Promise<{ client: string; attestation: string }> {
  const made = await navigator.credentials.create({
    publicKey: {
      challenge: readBytes(offered.word),
      rp: { id: offered.site, name: offered.site },
      user: { id: readBytes(offered.user), name: offered.shown_as, displayName: offered.shown_as },
      pubKeyCredParams: offered.algorithms.map((alg) => ({ type: "public-key", alg })),
      excludeCredentials: offered.known.map((id) => ({ type: "public-key", id: readBytes(id) })),
      authenticatorSelection: { residentKey: "required", requireResidentKey: true, userVerification: "required" },
      attestation: "none",
      timeout: offered.stands_ms,
    },
  });
  const { response } = made as PublicKeyCredential;
  const { attestationObject } = response as AuthenticatorAttestationResponse;
  return { client: written(response.clientDataJSON), attestation: written(attestationObject) };
}

/** Let one choose a passkey, and the device sign with it. */
export async function sign(asked: Asked) {
  const signed = await navigator.credentials.get({
    publicKey: {
      challenge: readBytes(asked.word),
      rpId: asked.site,
      userVerification: "required",
      timeout: asked.stands_ms,
    },
  });
  const { rawId, response } = signed as PublicKeyCredential;
  const { authenticatorData, signature } = response as AuthenticatorAssertionResponse;
  return {
    credential: written(rawId),
    client: written(response.clientDataJSON),
    device: written(authenticatorData),
    signature: written(signature),
  };
}
