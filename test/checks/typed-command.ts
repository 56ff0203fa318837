/** Matches commands. A program name without a subcommand does not match, because sentences also name programs. */
const typed = new RegExp(
	[
		String.raw`(?<![\w/.-])az (?:--|(?:account|acr|ad|aks|cloud|config|extension|group|identity|keyvault|login|logout|network|resource|role|upgrade|version|vm)\b)`,
		String.raw`(?<![\w/.-])(?:docker|podman|nerdctl) (?:--|(?:context|images?|info|login|logout|machine|pull|run|system|version)\b)`,
		String.raw`(?<![\w/.-])(?:helm|kubectl|oras|openssl) (?:--|[a-z]+\b)`,
		String.raw`(?<![\w/.-])(?:sudo|curl|dig|nslookup|wsl|systemctl|journalctl|dmesg|uname) [\w$/-]`,
		String.raw`\bexport \w+=`,
		String.raw`acr-doctor (?:[A-Z]{3}|\{|--)`,
		String.raw`(?<![\w-])--[a-z]`,
	].join('|'),
);

/** True if a sentence contains a command, which belongs on a separate line. */
export const containsCommand = (text: string): boolean => typed.test(text);
