import type {pullSettingsFindings} from './pull-settings-findings.ts';
import type {WordsFor} from '../../../../describe/language-pack.ts';
import {clientMessage, withClientMessage} from '../../zh-hans.ts';
import {signIn} from '../zh-hans-fixes.ts';

export const settingsWords: WordsFor<{readonly findings: typeof pullSettingsFindings}>['findings'] = {
	'registry-blocked': {
		short: '设置阻止了注册表',
		summary: [
			'{clientName} 不拉取 {image}：{path} 的第 {line} 行阻止了该注册表。',
			'{clientName} 不拉取 {image}：{path} 阻止了该注册表。',
			'{clientName} 不拉取 {image}：其设置阻止了该注册表。',
		],
		meaning: '注册表没有收到请求。registries.conf 中的 blocked = true 禁止此次拉取。',
		fixes: {
			askAboutPolicy: '这可能是组织的策略。请询问本机的管理员。',
			removeBlock: '如果不是有意设置，请从该条目中删除 blocked = true。',
		},
	},
	'sign-in-elsewhere': {
		short: '凭据保存在其他位置',
		summary: [
			'{path} 中 {otherKey} 的凭据不适用于 {image}。',
			'使用 sudo 时，{clientName} 不使用 {sudoPath} 中的凭据。',
			'Docker 将凭据保存在凭据存储 {store} 中，而 {clientName} 不使用该存储。',
		],
		meaning: [
			'{imageHost} 要求登录。root 有单独的凭据，保存在 {loginFile} 中。',
			'{imageHost} 要求登录。{path} 指定了凭据存储 {store}，只有 Docker 能使用该存储。',
			'{imageHost} 要求登录。{clientName} 会将文件中的键与映像名称逐字符比较。',
		],
		fixes: {
			pullWithoutSudo: '不使用 sudo 拉取，或者使用 sudo 登录。',
			signInToRegistry: '以执行拉取的用户，直接登录该注册表。',
			letAzUsePodman: signIn.letAzUsePodman,
			signIn: '也可以用 az 登录。',
		},
	},
	'sign-in-hidden': {
		short: '优先使用了旧凭据',
		summary: '{imageHost} 拒绝了 {path} 中的凭据，而 {otherPath} 中的另一个凭据没有使用。',
		meaning:
			'{clientName} 使用第一个包含该注册表凭据的文件。Azure 容器注册表的登录有效期为三小时，因此第一个凭据很可能已过期。',
		fixes: {
			removeSignIn: '从第一个文件中删除该凭据，让 {clientName} 使用另一个凭据。',
			letAzUsePodman: signIn.letAzUsePodman,
			signIn: '也可以重新登录，以替换第一个文件中的凭据。',
		},
	},
	'redirected-registry-failed': {
		short: '改用的注册表出错',
		summary: [
			'根据 {path} 的第 {line} 行，{imageHost} 的映像改从 {location} 拉取，但拉取失败。',
			'根据 {path}，{imageHost} 的映像改从 {location} 拉取，但拉取失败。',
		],
		meaning: withClientMessage('{imageHost} 本身没有收到请求，也不需要登录。'),
		fixes: {
			removeRedirection:
				'如果不是有意设置，请从该条目中删除 location (registries.conf) 或 server (hosts.toml)。',
			signInThere: '如果是有意设置，请检查能否连接 {location}、其中是否有该映像，以及是否已登录。',
		},
	},
	'certificate-file-missing': {
		short: '缺少证书文件',
		summary: [
			'{path} 的第 {line} 行指定了 {certificate}，但无法读取该文件。',
			'{clientName} 无法读取证书文件 {certificate}。',
		],
		meaning: clientMessage,
		fixes: {
			correctCertificate: '将证书颁发机构的证书保存到该文件，或者更正 hosts.toml 中的路径。',
		},
	},
};
