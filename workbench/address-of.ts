/** The manifest names the address of a release; here the same files lie beside this page. */
export function addressOf(address: string): string {
  return URL.canParse(address) ? new URL(`.${new URL(address).pathname}`, document.baseURI).href : '';
}
