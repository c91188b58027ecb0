interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL(url: string): string;
  };
}

let policy: { createScriptURL(url: string): string } | null = null;

/** The address of one of our own workers, as the page's policy wants it (Trusted Types, `app-worker`); any other address is refused. */
export function workerUrl(url: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  if (!trustedTypes) return url;
  policy ??= trustedTypes.createPolicy('app-worker', {
    createScriptURL(asked) {
      if (new URL(asked, location.href).origin === location.origin) return asked;
      throw new Error(`no worker of ours <${asked}>`);
    },
  });
  return policy.createScriptURL(url);
}
